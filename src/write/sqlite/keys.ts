/** What stands behind a table's columns. */
export interface Keys {
  readonly keys: readonly string[];
  readonly options?: string;
}

export const FOR_REPORT = 'FOREIGN KEY (report_id) REFERENCES reports (report_id)';
export const FOR_FIELD = 'FOREIGN KEY (field) REFERENCES fields (field)';
export const FOR_FORM = 'FOREIGN KEY (form) REFERENCES forms (form)';

/** Made when all rows are in, which is quicker. */
export const INDICES: readonly string[] = [
  'CREATE INDEX reports_year ON reports (year)',
  'CREATE INDEX reports_agency ON reports (agency)',
  'CREATE INDEX cells_field ON cells (field, status)',
  'CREATE INDEX checks_verdict ON checks (verdict)',
  'CREATE INDEX problems_report ON problems (report_id)',
  'CREATE INDEX problems_code ON problems (code)',
  'CREATE INDEX bodies_region ON bodies (region_code)',
  'CREATE INDEX mentions_report ON mentions (report_id)',
  'CREATE INDEX mentions_topic ON mentions (topic)',
];
