import type { AppInfo } from '../../db/open-store';

/** Which app and which runtime this is, and a warning where it is not the one the app is made for. */
export function AboutCard({ info }: { readonly info: AppInfo }) {
  return (
    <section className="card data-card" aria-label="About this app">
      <h2>About this app</h2>
      <dl className="facts">
        <div>
          <dt>EHC Plan Audit</dt>
          <dd>{info.version}</dd>
        </div>
        <div>
          <dt>Electron</dt>
          <dd>{info.electron}</dd>
        </div>
        <div>
          <dt>Chromium</dt>
          <dd>{info.chrome}</dd>
        </div>
      </dl>
      {info.standInRuntime ? (
        <p className="data-warning">
          This window runs on a stand-in runtime that no longer gets security updates. It is for trying the app on
          invented plans only; do not load real ones.
        </p>
      ) : null}
    </section>
  );
}
