-- Every record of the product. Rules: strict tables, ids never used again, uids from the first version on, enumerations
-- as text without lists, an index on every foreign key, no cascades, no triggers, no generated columns, no REPLACE.
-- Times: …_at is UTC milliseconds, …_on is ISO text in the profile's zone. Positions are not unique: they swap.

CREATE TABLE company (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL,
  domain TEXT NOT NULL DEFAULT '',
  website TEXT NOT NULL DEFAULT '',
  linkedin_url TEXT NOT NULL DEFAULT '',
  careers_url TEXT NOT NULL DEFAULT '',
  industry TEXT NOT NULL DEFAULT '',
  size_band TEXT NOT NULL DEFAULT '',
  locations TEXT NOT NULL DEFAULT '',
  remote_policy TEXT NOT NULL DEFAULT 'unknown',
  pay_policy TEXT NOT NULL DEFAULT 'unknown',
  ml_role TEXT NOT NULL DEFAULT 'unknown',
  stage TEXT NOT NULL DEFAULT 'researching',
  tier TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  archived_at INTEGER,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX company_by_domain ON company (domain);
CREATE INDEX company_by_stage ON company (stage);

CREATE TABLE criterion (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  question TEXT NOT NULL,
  weight INTEGER NOT NULL DEFAULT 1,
  answers_itself TEXT NOT NULL DEFAULT '',
  answers_itself_from TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  retired_at INTEGER
) STRICT;

CREATE TABLE company_score (
  company_id INTEGER NOT NULL REFERENCES company (id),
  criterion_id INTEGER NOT NULL REFERENCES criterion (id),
  answer REAL NOT NULL,
  PRIMARY KEY (company_id, criterion_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX company_score_by_criterion ON company_score (criterion_id);

CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  company_id INTEGER REFERENCES company (id),
  name TEXT NOT NULL,
  given_name TEXT NOT NULL DEFAULT '',
  family_name TEXT NOT NULL DEFAULT '',
  greeting TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  role TEXT NOT NULL DEFAULT 'other',
  seniority TEXT NOT NULL DEFAULT '',
  time_zone TEXT NOT NULL DEFAULT '',
  location TEXT NOT NULL DEFAULT '',
  hook TEXT NOT NULL DEFAULT '',
  hook_url TEXT NOT NULL DEFAULT '',
  warmth TEXT NOT NULL DEFAULT 'cold',
  introduced_by INTEGER REFERENCES person (id),
  do_not_contact_at INTEGER,
  do_not_contact_reason TEXT NOT NULL DEFAULT '',
  on_hold_until TEXT,
  notes TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  archived_at INTEGER,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX person_by_company ON person (company_id);
CREATE INDEX person_by_introducer ON person (introduced_by);
CREATE INDEX person_by_role ON person (role);

CREATE TABLE address (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  value_normal TEXT NOT NULL,
  certainty TEXT NOT NULL DEFAULT 'certain',
  dead_since INTEGER,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX address_by_person ON address (person_id);
CREATE UNIQUE INDEX address_by_value ON address (kind, value_normal);

CREATE TABLE channel (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL,
  character_limit INTEGER,
  subject_limit INTEGER,
  counts TEXT NOT NULL DEFAULT 'utf16',
  budget INTEGER,
  budget_period TEXT NOT NULL DEFAULT '',
  link_pattern TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0,
  retired_at INTEGER
) STRICT;

CREATE TABLE recruiter_profile (
  person_id INTEGER PRIMARY KEY REFERENCES person (id),
  agency TEXT NOT NULL DEFAULT '',
  specialities TEXT NOT NULL DEFAULT '',
  jobs_told TEXT NOT NULL DEFAULT '',
  pay_told TEXT NOT NULL DEFAULT '',
  pay_told_on TEXT,
  keep_in_touch_days INTEGER
) STRICT;

CREATE TABLE recruiter_employer (
  person_id INTEGER NOT NULL REFERENCES person (id),
  company_id INTEGER NOT NULL REFERENCES company (id),
  PRIMARY KEY (person_id, company_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX recruiter_employer_by_company ON recruiter_employer (company_id);

CREATE TABLE opening (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  company_id INTEGER NOT NULL REFERENCES company (id),
  title TEXT NOT NULL,
  url TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  pay_low REAL,
  pay_high REAL,
  pay_currency TEXT NOT NULL DEFAULT '',
  pay_period TEXT NOT NULL DEFAULT '',
  came_from TEXT NOT NULL DEFAULT '',
  referrer_id INTEGER REFERENCES person (id),
  stage TEXT NOT NULL DEFAULT 'found',
  applied_on TEXT,
  applied_how TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  closed_at INTEGER,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX opening_by_company ON opening (company_id);
CREATE INDEX opening_by_referrer ON opening (referrer_id);
CREATE INDEX opening_by_stage ON opening (stage);

CREATE TABLE opening_stage (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  opening_id INTEGER NOT NULL REFERENCES opening (id),
  stage TEXT NOT NULL,
  entered_at INTEGER NOT NULL
) STRICT;
CREATE INDEX opening_stage_by_opening ON opening_stage (opening_id);

CREATE TABLE interview_round (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  opening_id INTEGER NOT NULL REFERENCES opening (id),
  kind TEXT NOT NULL,
  starts_at INTEGER,
  questions TEXT NOT NULL DEFAULT '',
  outcome TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX interview_round_by_opening ON interview_round (opening_id);

CREATE TABLE interviewer (
  interview_round_id INTEGER NOT NULL REFERENCES interview_round (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  PRIMARY KEY (interview_round_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX interviewer_by_person ON interviewer (person_id);

CREATE TABLE offer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  opening_id INTEGER NOT NULL REFERENCES opening (id),
  base REAL,
  bonus REAL,
  equity TEXT NOT NULL DEFAULT '',
  currency TEXT NOT NULL DEFAULT '',
  period TEXT NOT NULL DEFAULT '',
  deadline_on TEXT,
  remote_policy TEXT NOT NULL DEFAULT 'unknown',
  outcome TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  received_at INTEGER NOT NULL
) STRICT;
CREATE INDEX offer_by_opening ON offer (opening_id);

CREATE TABLE submission (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  recruiter_id INTEGER NOT NULL REFERENCES person (id),
  company_id INTEGER REFERENCES company (id),
  opening_id INTEGER REFERENCES opening (id),
  submitted_on TEXT NOT NULL,
  agreed INTEGER,
  notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX submission_by_recruiter ON submission (recruiter_id);
CREATE INDEX submission_by_company ON submission (company_id);
CREATE INDEX submission_by_opening ON submission (opening_id);

CREATE TABLE promise (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  by_me INTEGER NOT NULL,
  text TEXT NOT NULL,
  due_on TEXT,
  kept_at INTEGER,
  broken_at INTEGER,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX promise_by_person ON promise (person_id);
CREATE INDEX promise_by_due ON promise (due_on);

CREATE TABLE interaction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  person_id INTEGER REFERENCES person (id),
  company_id INTEGER REFERENCES company (id),
  kind TEXT NOT NULL,
  direction TEXT NOT NULL DEFAULT '',
  happened_at INTEGER NOT NULL,
  precision TEXT NOT NULL DEFAULT 'exact',
  summary TEXT NOT NULL DEFAULT '',
  next_step TEXT NOT NULL DEFAULT '',
  recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX interaction_by_person ON interaction (person_id, happened_at);
CREATE INDEX interaction_by_company ON interaction (company_id, happened_at);

CREATE TABLE project (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  title TEXT NOT NULL,
  link TEXT NOT NULL DEFAULT '',
  problem TEXT NOT NULL DEFAULT '',
  shows TEXT NOT NULL DEFAULT '',
  archived_at INTEGER,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE template (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL,
  purpose TEXT NOT NULL DEFAULT 'first_message',
  channel_id INTEGER REFERENCES channel (id),
  archived_at INTEGER,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX template_by_channel ON template (channel_id);

CREATE TABLE template_version (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  template_id INTEGER NOT NULL REFERENCES template (id),
  number INTEGER NOT NULL,
  parent_id INTEGER REFERENCES template_version (id),
  subject TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'in_use',
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX template_version_by_template ON template_version (template_id, number);
CREATE INDEX template_version_by_parent ON template_version (parent_id);

CREATE TABLE snippet (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL,
  body TEXT NOT NULL DEFAULT '',
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE experiment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  question TEXT NOT NULL DEFAULT '',
  metric TEXT NOT NULL DEFAULT 'human',
  mode TEXT NOT NULL DEFAULT 'learn',
  smallest_difference REAL,
  stops_after_sends INTEGER,
  stops_on TEXT,
  outcome TEXT NOT NULL DEFAULT '',
  outcome_numbers TEXT NOT NULL DEFAULT '',
  started_at INTEGER NOT NULL,
  ended_at INTEGER
) STRICT;

CREATE TABLE experiment_arm (
  experiment_id INTEGER NOT NULL REFERENCES experiment (id),
  template_version_id INTEGER NOT NULL REFERENCES template_version (id),
  share REAL NOT NULL DEFAULT 1.0,
  PRIMARY KEY (experiment_id, template_version_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX experiment_arm_by_version ON experiment_arm (template_version_id);

CREATE TABLE thread (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  company_id INTEGER REFERENCES company (id),
  experiment_id INTEGER REFERENCES experiment (id),
  audience_role TEXT NOT NULL DEFAULT '',
  audience_tier TEXT NOT NULL DEFAULT '',
  audience_channel_id INTEGER REFERENCES channel (id),
  audience_warmth TEXT NOT NULL DEFAULT '',
  closed_at INTEGER,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX thread_by_person ON thread (person_id);
CREATE INDEX thread_by_company ON thread (company_id);
CREATE INDEX thread_by_experiment ON thread (experiment_id);
CREATE INDEX thread_by_channel ON thread (audience_channel_id);

CREATE TABLE message (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  thread_id INTEGER NOT NULL REFERENCES thread (id),
  place INTEGER NOT NULL DEFAULT 0,
  template_version_id INTEGER REFERENCES template_version (id),
  adapted REAL NOT NULL DEFAULT 0.0,
  project_id INTEGER REFERENCES project (id),
  address_id INTEGER REFERENCES address (id),
  channel_id INTEGER REFERENCES channel (id),
  hook TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT 'draft',
  drafted_at INTEGER NOT NULL,
  handed_over_at INTEGER,
  sent_at INTEGER,
  sent_precision TEXT NOT NULL DEFAULT 'exact',
  cancelled_at INTEGER,
  recorded_at INTEGER NOT NULL,
  imported INTEGER NOT NULL DEFAULT 0,
  chosen_by TEXT NOT NULL DEFAULT 'person',
  mail_message_id TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX message_by_thread ON message (thread_id, place);
CREATE INDEX message_by_version ON message (template_version_id);
CREATE INDEX message_by_project ON message (project_id);
CREATE INDEX message_by_address ON message (address_id);
CREATE INDEX message_by_channel ON message (channel_id, sent_at);
CREATE INDEX message_by_state ON message (state, sent_at);
CREATE INDEX message_by_sent ON message (sent_at);
CREATE INDEX message_by_mail ON message (mail_message_id) WHERE mail_message_id <> '';

CREATE TABLE message_body (
  message_id INTEGER PRIMARY KEY REFERENCES message (id),
  subject TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE assignment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  message_id INTEGER NOT NULL REFERENCES message (id),
  experiment_id INTEGER REFERENCES experiment (id),
  shares TEXT NOT NULL,
  chosen_version_id INTEGER REFERENCES template_version (id),
  offered_at INTEGER NOT NULL
) STRICT;
CREATE INDEX assignment_by_message ON assignment (message_id);
CREATE INDEX assignment_by_experiment ON assignment (experiment_id);
CREATE INDEX assignment_by_version ON assignment (chosen_version_id);

CREATE TABLE reply (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  thread_id INTEGER NOT NULL REFERENCES thread (id),
  message_id INTEGER REFERENCES message (id),
  person_id INTEGER REFERENCES person (id),
  way TEXT NOT NULL DEFAULT 'mail',
  kind TEXT NOT NULL,
  certainty TEXT NOT NULL DEFAULT 'confirmed',
  match_reason TEXT NOT NULL DEFAULT '',
  match_certainty TEXT NOT NULL DEFAULT '',
  received_at INTEGER NOT NULL,
  received_precision TEXT NOT NULL DEFAULT 'exact',
  text TEXT NOT NULL DEFAULT '',
  marked_sentences TEXT NOT NULL DEFAULT '',
  mail_message_id TEXT NOT NULL DEFAULT '',
  recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX reply_by_thread ON reply (thread_id);
CREATE INDEX reply_by_message ON reply (message_id);
CREATE INDEX reply_by_person ON reply (person_id);
CREATE INDEX reply_by_received ON reply (received_at);
CREATE INDEX reply_by_certainty ON reply (certainty, received_at);

CREATE TABLE sequence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL,
  retired_at INTEGER
) STRICT;

CREATE TABLE sequence_step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sequence_id INTEGER NOT NULL REFERENCES sequence (id),
  position INTEGER NOT NULL,
  gap_business_days INTEGER NOT NULL,
  channel_id INTEGER REFERENCES channel (id),
  template_id INTEGER REFERENCES template (id)
) STRICT;
CREATE INDEX sequence_step_by_sequence ON sequence_step (sequence_id, position);
CREATE INDEX sequence_step_by_channel ON sequence_step (channel_id);
CREATE INDEX sequence_step_by_template ON sequence_step (template_id);

CREATE TABLE enrolment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  thread_id INTEGER NOT NULL REFERENCES thread (id),
  sequence_id INTEGER NOT NULL REFERENCES sequence (id),
  next_step INTEGER NOT NULL DEFAULT 0,
  due_on TEXT,
  ended_at INTEGER,
  ended_because TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX enrolment_by_thread ON enrolment (thread_id);
CREATE INDEX enrolment_by_sequence ON enrolment (sequence_id);
CREATE INDEX enrolment_by_due ON enrolment (due_on);

CREATE TABLE reminder (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  person_id INTEGER REFERENCES person (id),
  company_id INTEGER REFERENCES company (id),
  due_on TEXT NOT NULL,
  text TEXT NOT NULL,
  done_at INTEGER,
  snoozed_until TEXT,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX reminder_by_person ON reminder (person_id);
CREATE INDEX reminder_by_company ON reminder (company_id);
CREATE INDEX reminder_by_due ON reminder (due_on) WHERE done_at IS NULL;

CREATE TABLE profile (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL DEFAULT '',
  link TEXT NOT NULL DEFAULT '',
  linkedin_url TEXT NOT NULL DEFAULT '',
  signature TEXT NOT NULL DEFAULT '',
  free_times TEXT NOT NULL DEFAULT '',
  time_zone TEXT NOT NULL DEFAULT '',
  working_days TEXT NOT NULL DEFAULT '1,2,3,4,5',
  titles_to_look_for TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE holiday (
  day_on TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL
) STRICT;
CREATE INDEX tag_by_name ON tag (name);

CREATE TABLE company_tag (
  company_id INTEGER NOT NULL REFERENCES company (id),
  tag_id INTEGER NOT NULL REFERENCES tag (id),
  PRIMARY KEY (company_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX company_tag_by_tag ON company_tag (tag_id);

CREATE TABLE person_tag (
  person_id INTEGER NOT NULL REFERENCES person (id),
  tag_id INTEGER NOT NULL REFERENCES tag (id),
  PRIMARY KEY (person_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_tag_by_tag ON person_tag (tag_id);

CREATE TABLE opening_tag (
  opening_id INTEGER NOT NULL REFERENCES opening (id),
  tag_id INTEGER NOT NULL REFERENCES tag (id),
  PRIMARY KEY (opening_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX opening_tag_by_tag ON opening_tag (tag_id);

CREATE TABLE saved_view (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid BLOB NOT NULL UNIQUE,
  page TEXT NOT NULL,
  name TEXT NOT NULL,
  filter TEXT NOT NULL DEFAULT '',
  sort TEXT NOT NULL DEFAULT '',
  columns TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE source_ref (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  record_kind TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  source TEXT NOT NULL,
  account TEXT NOT NULL DEFAULT '',
  key TEXT NOT NULL,
  batch TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX source_ref_by_key ON source_ref (source, account, key);
CREATE INDEX source_ref_by_record ON source_ref (record_kind, record_id);

-- What the program keeps for itself; never recorded for undo.

CREATE TABLE setting (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE undo_step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  subject_kind TEXT NOT NULL DEFAULT '',
  subject_id INTEGER NOT NULL DEFAULT 0,
  subject_name TEXT NOT NULL DEFAULT '',
  subject_count INTEGER NOT NULL DEFAULT 1,
  origin TEXT NOT NULL,
  merge_key TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL,
  schema_version INTEGER NOT NULL,
  bytes INTEGER NOT NULL DEFAULT 0,
  done_at INTEGER NOT NULL
) STRICT;
CREATE INDEX undo_step_by_state ON undo_step (state, origin, id);

CREATE TABLE undo_part (
  undo_step_id INTEGER NOT NULL REFERENCES undo_step (id),
  part INTEGER NOT NULL,
  changeset BLOB NOT NULL,
  PRIMARY KEY (undo_step_id, part)
) STRICT;

-- Derived tables: computed from the records above, kept in the same transaction, rebuilt at will, never recorded.

CREATE TABLE company_derived (
  company_id INTEGER PRIMARY KEY,
  sort_key BLOB NOT NULL,
  identity_key TEXT NOT NULL,
  name_key TEXT NOT NULL,
  fit INTEGER,
  answered INTEGER NOT NULL,
  asked INTEGER NOT NULL,
  known INTEGER NOT NULL,
  last_contact_at INTEGER,
  next_kind TEXT NOT NULL,
  next_person_id INTEGER,
  next_on TEXT
) STRICT;
CREATE INDEX company_derived_by_name ON company_derived (sort_key);
CREATE INDEX company_derived_by_identity ON company_derived (identity_key);
CREATE INDEX company_derived_by_folded ON company_derived (name_key);
CREATE INDEX company_derived_by_fit ON company_derived (fit);
CREATE INDEX company_derived_by_contact ON company_derived (last_contact_at);

CREATE TABLE person_derived (
  person_id INTEGER PRIMARY KEY,
  sort_key BLOB NOT NULL,
  name_key TEXT NOT NULL,
  contact_state TEXT NOT NULL,
  last_contact_at INTEGER,
  next_kind TEXT NOT NULL,
  next_on TEXT
) STRICT;
CREATE INDEX person_derived_by_name ON person_derived (sort_key);
CREATE INDEX person_derived_by_folded ON person_derived (name_key);
CREATE INDEX person_derived_by_state ON person_derived (contact_state);
CREATE INDEX person_derived_by_contact ON person_derived (last_contact_at);

CREATE VIRTUAL TABLE company_fts USING fts5(
  name, domain, industry, locations, notes,
  content='company', content_rowid='id', tokenize='overture', prefix='1 2 3');

CREATE VIRTUAL TABLE person_fts USING fts5(
  name, title, location, hook, notes,
  content='person', content_rowid='id', tokenize='overture', prefix='1 2 3');

CREATE VIRTUAL TABLE message_fts USING fts5(
  subject, body,
  content='message_body', content_rowid='message_id', tokenize='overture');

CREATE VIRTUAL TABLE reply_fts USING fts5(
  text,
  content='reply', content_rowid='id', tokenize='overture');

-- What every file starts with.

INSERT INTO profile (id) VALUES (1);

INSERT INTO channel (uid, kind, character_limit, subject_limit, counts, budget, budget_period, link_pattern, position)
VALUES
  (randomblob(16), 'mail', NULL, NULL, 'utf16', NULL, '', 'mailto:', 1),
  (randomblob(16), 'invitation', 200, NULL, 'utf16', 5, 'month', 'https://www.linkedin.com/', 2),
  (randomblob(16), 'linkedin', 8000, NULL, 'utf16', NULL, '', 'https://www.linkedin.com/', 3),
  (randomblob(16), 'inmail', 1900, 200, 'utf16', NULL, '', 'https://www.linkedin.com/', 4),
  (randomblob(16), 'x', 10000, NULL, 'utf16', NULL, '', 'https://x.com/', 5),
  (randomblob(16), 'wechat', NULL, NULL, 'codepoint', NULL, '', '', 6),
  (randomblob(16), 'boss', 150, NULL, 'codepoint', NULL, '', '', 7),
  (randomblob(16), 'maimai', NULL, NULL, 'codepoint', NULL, '', '', 8),
  (randomblob(16), 'form', NULL, NULL, 'utf16', NULL, '', '', 9),
  (randomblob(16), 'phone', NULL, NULL, 'utf16', NULL, '', '', 10),
  (randomblob(16), 'in_person', NULL, NULL, 'utf16', NULL, '', '', 11);
