import { useEffect, useState } from 'react';
import { openReportDesk, type ReportDesk } from '../../workers/report/report-job';

/** The one desk that works out reports while the screen is open; null before it is. */
export function useReportDesk(): ReportDesk | null {
  const [desk, setDesk] = useState<ReportDesk | null>(null);
  useEffect(() => {
    const opened = openReportDesk();
    setDesk(opened);
    return () => opened.close();
  }, []);
  return desk;
}
