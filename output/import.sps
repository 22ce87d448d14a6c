* Encoding: UTF-8.
* Loads the CSV files of this folder, for SPSS or PSPP. Run it there: it saves cells.sav and reports.sav.
* Why a number is missing (user-missing values, which no report has as numbers):
*   -99999901  blank: the cell is empty
*   -99999902  dash: a sign or word for none is printed
*   -99999903  words: other words are printed
*   -99999904  unread: something is printed that could not be read with certainty
*   -99999905  absent: no such cell was found
*   -99999906  derived: not printed; the sums leave only this number
*   system-missing: the form does not ask for it.
* In cells.sav a derived number is in value; in reports.sav it is missing, since it is not printed.
* Texts longer than 1000 bytes are cut. PSPP ends a row at a line break within a text: what is behind it is left out.

SET DECIMAL=DOT.
GET DATA /TYPE=TXT /FILE='cells.csv' /ENCODING='UTF8' /ARRANGEMENT=DELIMITED
  /DELIMITERS=',' /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    report_id A24
    source A1000
    agency A1000
    year F4.0
    form A16
    field A100
    value F16.6
    unit A60
    status A16
    raw A1000
    how A1000
    place A200
    checked_by A1000
    part F16.0.
RECODE status ('reported'=1) ('blank'=2) ('dash'=3) ('words'=4) ('unread'=5) ('absent'=6) ('derived'=7) INTO status_code.
SELECT IF NOT SYSMIS(status_code).
VALUE LABELS status_code
  1 'reported: a number is printed'
  2 'blank: the cell is empty'
  3 'dash: a sign or word for none is printed'
  4 'words: other words are printed'
  5 'unread: something is printed that could not be read with certainty'
  6 'absent: no such cell was found'
  7 'derived: not printed; the sums leave only this number'.
VARIABLE LABELS status_code 'Why there is a number or none'.
IF (status = 'blank') value = -99999901.
IF (status = 'dash') value = -99999902.
IF (status = 'words') value = -99999903.
IF (status = 'unread') value = -99999904.
IF (status = 'absent') value = -99999905.
MISSING VALUES value (-99999906 THRU -99999901).
VALUE LABELS value
  -99999901 'blank: the cell is empty'
  -99999902 'dash: a sign or word for none is printed'
  -99999903 'words: other words are printed'
  -99999904 'unread: something is printed that could not be read with certainty'
  -99999905 'absent: no such cell was found'
  -99999906 'derived: not printed; the sums leave only this number'.
VARIABLE LABELS
  report_id 'Report: from source path and bytes'
  source 'Source: path below the given folder'
  agency 'Agency as printed'
  year 'Year reported on'
  form 'Form, told by its table labels'
  field 'Field id'
  value 'Number, with the statuses reported and derived only'
  unit 'Unit as printed or prescribed; empty where a sum of money has none'
  status 'Why there is a number or none'
  raw 'Text as printed'
  how 'How the cell was found, or the sums that leave this number'
  place 'Place: line and column, or table, row and cell'
  checked_by 'What on the page confirms a printed number: sums that hold with it, prose, twice'
  part 'Which report of a file that holds several; empty for the only one'.
FORMATS status_code (F2.0).
SAVE OUTFILE='cells.sav'.

* One row a report: numbers that are printed, or why there is none.
GET FILE='cells.sav' /KEEP=report_id field value status.
SORT CASES BY report_id.
MISSING VALUES value ().
IF (status = 'derived') value = -99999906.
RECODE field
  ('disclosure.regulations.issued'=1)
  ('disclosure.regulations.repealed'=2)
  ('disclosure.regulations.in_force'=3)
  ('disclosure.normative_documents.issued'=4)
  ('disclosure.normative_documents.repealed'=5)
  ('disclosure.normative_documents.in_force'=6)
  ('disclosure.licensing.decisions'=7)
  ('disclosure.penalties.decisions'=8)
  ('disclosure.coercion.decisions'=9)
  ('disclosure.fees.amount'=10)
  ('applications.received.natural_person'=11)
  ('applications.received.enterprise'=12)
  ('applications.received.research_institution'=13)
  ('applications.received.public_interest_org'=14)
  ('applications.received.legal_service_org'=15)
  ('applications.received.other_org'=16)
  ('applications.received.total'=17)
  ('applications.carried_in.natural_person'=18)
  ('applications.carried_in.enterprise'=19)
  ('applications.carried_in.research_institution'=20)
  ('applications.carried_in.public_interest_org'=21)
  ('applications.carried_in.legal_service_org'=22)
  ('applications.carried_in.other_org'=23)
  ('applications.carried_in.total'=24)
  ('applications.granted.natural_person'=25)
  ('applications.granted.enterprise'=26)
  ('applications.granted.research_institution'=27)
  ('applications.granted.public_interest_org'=28)
  ('applications.granted.legal_service_org'=29)
  ('applications.granted.other_org'=30)
  ('applications.granted.total'=31)
  ('applications.partly_granted.natural_person'=32)
  ('applications.partly_granted.enterprise'=33)
  ('applications.partly_granted.research_institution'=34)
  ('applications.partly_granted.public_interest_org'=35)
  ('applications.partly_granted.legal_service_org'=36)
  ('applications.partly_granted.other_org'=37)
  ('applications.partly_granted.total'=38)
  ('applications.refused.state_secret.natural_person'=39)
  ('applications.refused.state_secret.enterprise'=40)
  ('applications.refused.state_secret.research_institution'=41)
  ('applications.refused.state_secret.public_interest_org'=42)
  ('applications.refused.state_secret.legal_service_org'=43)
  ('applications.refused.state_secret.other_org'=44)
  ('applications.refused.state_secret.total'=45)
  ('applications.refused.prohibited_by_law.natural_person'=46)
  ('applications.refused.prohibited_by_law.enterprise'=47)
  ('applications.refused.prohibited_by_law.research_institution'=48)
  ('applications.refused.prohibited_by_law.public_interest_org'=49)
  ('applications.refused.prohibited_by_law.legal_service_org'=50)
  ('applications.refused.prohibited_by_law.other_org'=51)
  ('applications.refused.prohibited_by_law.total'=52)
  ('applications.refused.security_stability.natural_person'=53)
  ('applications.refused.security_stability.enterprise'=54)
  ('applications.refused.security_stability.research_institution'=55)
  ('applications.refused.security_stability.public_interest_org'=56)
  ('applications.refused.security_stability.legal_service_org'=57)
  ('applications.refused.security_stability.other_org'=58)
  ('applications.refused.security_stability.total'=59)
  ('applications.refused.third_party_rights.natural_person'=60)
  ('applications.refused.third_party_rights.enterprise'=61)
  ('applications.refused.third_party_rights.research_institution'=62)
  ('applications.refused.third_party_rights.public_interest_org'=63)
  ('applications.refused.third_party_rights.legal_service_org'=64)
  ('applications.refused.third_party_rights.other_org'=65)
  ('applications.refused.third_party_rights.total'=66)
  ('applications.refused.internal_affairs.natural_person'=67)
  ('applications.refused.internal_affairs.enterprise'=68)
  ('applications.refused.internal_affairs.research_institution'=69)
  ('applications.refused.internal_affairs.public_interest_org'=70)
  ('applications.refused.internal_affairs.legal_service_org'=71)
  ('applications.refused.internal_affairs.other_org'=72)
  ('applications.refused.internal_affairs.total'=73)
  ('applications.refused.process_information.natural_person'=74)
  ('applications.refused.process_information.enterprise'=75)
  ('applications.refused.process_information.research_institution'=76)
  ('applications.refused.process_information.public_interest_org'=77)
  ('applications.refused.process_information.legal_service_org'=78)
  ('applications.refused.process_information.other_org'=79)
  ('applications.refused.process_information.total'=80)
  ('applications.refused.enforcement_files.natural_person'=81)
  ('applications.refused.enforcement_files.enterprise'=82)
  ('applications.refused.enforcement_files.research_institution'=83)
  ('applications.refused.enforcement_files.public_interest_org'=84)
  ('applications.refused.enforcement_files.legal_service_org'=85)
  ('applications.refused.enforcement_files.other_org'=86)
  ('applications.refused.enforcement_files.total'=87)
  ('applications.refused.statutory_query.natural_person'=88)
  ('applications.refused.statutory_query.enterprise'=89)
  ('applications.refused.statutory_query.research_institution'=90)
  ('applications.refused.statutory_query.public_interest_org'=91)
  ('applications.refused.statutory_query.legal_service_org'=92)
  ('applications.refused.statutory_query.other_org'=93)
  ('applications.refused.statutory_query.total'=94)
  ('applications.unable.not_held.natural_person'=95)
  ('applications.unable.not_held.enterprise'=96)
  ('applications.unable.not_held.research_institution'=97)
  ('applications.unable.not_held.public_interest_org'=98)
  ('applications.unable.not_held.legal_service_org'=99)
  ('applications.unable.not_held.other_org'=100)
  ('applications.unable.not_held.total'=101)
  ('applications.unable.needs_creation.natural_person'=102)
  ('applications.unable.needs_creation.enterprise'=103)
  ('applications.unable.needs_creation.research_institution'=104)
  ('applications.unable.needs_creation.public_interest_org'=105)
  ('applications.unable.needs_creation.legal_service_org'=106)
  ('applications.unable.needs_creation.other_org'=107)
  ('applications.unable.needs_creation.total'=108)
  ('applications.unable.still_unclear.natural_person'=109)
  ('applications.unable.still_unclear.enterprise'=110)
  ('applications.unable.still_unclear.research_institution'=111)
  ('applications.unable.still_unclear.public_interest_org'=112)
  ('applications.unable.still_unclear.legal_service_org'=113)
  ('applications.unable.still_unclear.other_org'=114)
  ('applications.unable.still_unclear.total'=115)
  ('applications.not_processed.petition_complaint.natural_person'=116)
  ('applications.not_processed.petition_complaint.enterprise'=117)
  ('applications.not_processed.petition_complaint.research_institution'=118)
  ('applications.not_processed.petition_complaint.public_interest_org'=119)
  ('applications.not_processed.petition_complaint.legal_service_org'=120)
  ('applications.not_processed.petition_complaint.other_org'=121)
  ('applications.not_processed.petition_complaint.total'=122)
  ('applications.not_processed.repeated.natural_person'=123)
  ('applications.not_processed.repeated.enterprise'=124)
  ('applications.not_processed.repeated.research_institution'=125)
  ('applications.not_processed.repeated.public_interest_org'=126)
  ('applications.not_processed.repeated.legal_service_org'=127)
  ('applications.not_processed.repeated.other_org'=128)
  ('applications.not_processed.repeated.total'=129)
  ('applications.not_processed.publications.natural_person'=130)
  ('applications.not_processed.publications.enterprise'=131)
  ('applications.not_processed.publications.research_institution'=132)
  ('applications.not_processed.publications.public_interest_org'=133)
  ('applications.not_processed.publications.legal_service_org'=134)
  ('applications.not_processed.publications.other_org'=135)
  ('applications.not_processed.publications.total'=136)
  ('applications.not_processed.excessive.natural_person'=137)
  ('applications.not_processed.excessive.enterprise'=138)
  ('applications.not_processed.excessive.research_institution'=139)
  ('applications.not_processed.excessive.public_interest_org'=140)
  ('applications.not_processed.excessive.legal_service_org'=141)
  ('applications.not_processed.excessive.other_org'=142)
  ('applications.not_processed.excessive.total'=143)
  ('applications.not_processed.confirm_or_reissue.natural_person'=144)
  ('applications.not_processed.confirm_or_reissue.enterprise'=145)
  ('applications.not_processed.confirm_or_reissue.research_institution'=146)
  ('applications.not_processed.confirm_or_reissue.public_interest_org'=147)
  ('applications.not_processed.confirm_or_reissue.legal_service_org'=148)
  ('applications.not_processed.confirm_or_reissue.other_org'=149)
  ('applications.not_processed.confirm_or_reissue.total'=150)
  ('applications.other.not_corrected.natural_person'=151)
  ('applications.other.not_corrected.enterprise'=152)
  ('applications.other.not_corrected.research_institution'=153)
  ('applications.other.not_corrected.public_interest_org'=154)
  ('applications.other.not_corrected.legal_service_org'=155)
  ('applications.other.not_corrected.other_org'=156)
  ('applications.other.not_corrected.total'=157)
  ('applications.other.fee_unpaid.natural_person'=158)
  ('applications.other.fee_unpaid.enterprise'=159)
  ('applications.other.fee_unpaid.research_institution'=160)
  ('applications.other.fee_unpaid.public_interest_org'=161)
  ('applications.other.fee_unpaid.legal_service_org'=162)
  ('applications.other.fee_unpaid.other_org'=163)
  ('applications.other.fee_unpaid.total'=164)
  ('applications.other.other.natural_person'=165)
  ('applications.other.other.enterprise'=166)
  ('applications.other.other.research_institution'=167)
  ('applications.other.other.public_interest_org'=168)
  ('applications.other.other.legal_service_org'=169)
  ('applications.other.other.other_org'=170)
  ('applications.other.other.total'=171)
  ('applications.handled.natural_person'=172)
  ('applications.handled.enterprise'=173)
  ('applications.handled.research_institution'=174)
  ('applications.handled.public_interest_org'=175)
  ('applications.handled.legal_service_org'=176)
  ('applications.handled.other_org'=177)
  ('applications.handled.total'=178)
  ('applications.carried_out.natural_person'=179)
  ('applications.carried_out.enterprise'=180)
  ('applications.carried_out.research_institution'=181)
  ('applications.carried_out.public_interest_org'=182)
  ('applications.carried_out.legal_service_org'=183)
  ('applications.carried_out.other_org'=184)
  ('applications.carried_out.total'=185)
  ('review.upheld'=186)
  ('review.corrected'=187)
  ('review.other'=188)
  ('review.pending'=189)
  ('review.total'=190)
  ('litigation.direct.upheld'=191)
  ('litigation.direct.corrected'=192)
  ('litigation.direct.other'=193)
  ('litigation.direct.pending'=194)
  ('litigation.direct.total'=195)
  ('litigation.after_review.upheld'=196)
  ('litigation.after_review.corrected'=197)
  ('litigation.after_review.other'=198)
  ('litigation.after_review.pending'=199)
  ('litigation.after_review.total'=200)
  ('disclosure.regulations.produced'=201)
  ('disclosure.regulations.newly_disclosed'=202)
  ('disclosure.regulations.total_disclosed'=203)
  ('disclosure.normative_documents.produced'=204)
  ('disclosure.normative_documents.newly_disclosed'=205)
  ('disclosure.normative_documents.total_disclosed'=206)
  ('disclosure.licensing.items_prev_year'=207)
  ('disclosure.licensing.items_change'=208)
  ('disclosure.other_services.items_prev_year'=209)
  ('disclosure.other_services.items_change'=210)
  ('disclosure.other_services.decisions'=211)
  ('disclosure.penalties.items_prev_year'=212)
  ('disclosure.penalties.items_change'=213)
  ('disclosure.coercion.items_prev_year'=214)
  ('disclosure.coercion.items_change'=215)
  ('disclosure.fees.items_prev_year'=216)
  ('disclosure.fees.items_change'=217)
  ('disclosure.procurement.projects'=218)
  ('disclosure.procurement.amount'=219)
  ('applications.other.undivided.natural_person'=220)
  ('applications.other.undivided.enterprise'=221)
  ('applications.other.undivided.research_institution'=222)
  ('applications.other.undivided.public_interest_org'=223)
  ('applications.other.undivided.legal_service_org'=224)
  ('applications.other.undivided.other_org'=225)
  ('applications.other.undivided.total'=226)
  ('stat.disclosure.total'=227)
  ('stat.disclosure.normative_docs_disclosed'=228)
  ('stat.disclosure.normative_docs_issued'=229)
  ('stat.channels.gazette'=230)
  ('stat.channels.website'=231)
  ('stat.channels.weibo'=232)
  ('stat.channels.wechat'=233)
  ('stat.channels.other'=234)
  ('stat.response.hot_topics'=235)
  ('stat.response.press_conferences'=236)
  ('stat.response.press_conferences_by_principal'=237)
  ('stat.response.online_interviews'=238)
  ('stat.response.online_interviews_by_principal'=239)
  ('stat.response.policy_interpretations'=240)
  ('stat.response.weibo_wechat'=241)
  ('stat.response.other'=242)
  ('stat.requests.received.total'=243)
  ('stat.requests.received.in_person'=244)
  ('stat.requests.received.fax'=245)
  ('stat.requests.received.online'=246)
  ('stat.requests.received.letter'=247)
  ('stat.requests.closed.total'=248)
  ('stat.requests.closed.on_time'=249)
  ('stat.requests.closed.extended'=250)
  ('stat.requests.replies.total'=251)
  ('stat.requests.replies.already_disclosed'=252)
  ('stat.requests.replies.granted'=253)
  ('stat.requests.replies.partly_granted'=254)
  ('stat.requests.replies.refused.total'=255)
  ('stat.requests.replies.refused.state_secret'=256)
  ('stat.requests.replies.refused.trade_secret'=257)
  ('stat.requests.replies.refused.personal_privacy'=258)
  ('stat.requests.replies.refused.security_stability'=259)
  ('stat.requests.replies.refused.not_government_information'=260)
  ('stat.requests.replies.refused.other_statutory'=261)
  ('stat.requests.replies.not_this_organ'=262)
  ('stat.requests.replies.not_exist'=263)
  ('stat.requests.replies.correction_notified'=264)
  ('stat.requests.replies.other_channel'=265)
  ('stat.review.total'=266)
  ('stat.review.upheld'=267)
  ('stat.review.corrected'=268)
  ('stat.review.other'=269)
  ('stat.litigation.total'=270)
  ('stat.litigation.upheld_or_dismissed'=271)
  ('stat.litigation.corrected'=272)
  ('stat.litigation.other'=273)
  ('stat.complaints.total'=274)
  ('stat.fees_charged'=275)
  ('stat.institution.dedicated_units'=276)
  ('stat.institution.reading_points'=277)
  ('stat.institution.staff.total'=278)
  ('stat.institution.staff.full_time'=279)
  ('stat.institution.staff.part_time'=280)
  ('stat.institution.special_funds'=281)
  ('stat.training.meetings'=282)
  ('stat.training.sessions'=283)
  ('stat.training.trainees'=284)
  ('local.disclosed.total'=285)
  ('local.disclosed.fulltext'=286)
  ('local.normative_docs_new'=287)
  ('local.service_info'=288)
  ('local.site_visits'=289)
  ('local.visitors'=290)
  ('local.online_consult'=291)
  ('local.phone_consult'=292)
  ('local.request_catalogue'=293)
  ('local.requests.total'=294)
  ('local.requests.in_person'=295)
  ('local.requests.fax'=296)
  ('local.requests.email'=297)
  ('local.requests.online'=298)
  ('local.requests.letter'=299)
  ('local.requests.other'=300)
  ('local.replies.total'=301)
  ('local.replies.granted'=302)
  ('local.replies.partly'=303)
  ('local.replies.refused.total'=304)
  ('local.replies.refused.not_gov_info'=305)
  ('local.replies.refused.not_exist'=306)
  ('local.replies.refused.not_held'=307)
  ('local.replies.refused.unclear'=308)
  ('local.replies.refused.exempt1'=309)
  ('local.replies.refused.exempt2'=310)
  ('local.replies.refused.exempt3'=311)
  ('local.replies.refused.exempt4'=312)
  ('local.replies.refused.exempt5'=313)
  ('local.replies.refused.exempt6'=314)
  ('local.replies.refused.other'=315)
  ('local.review'=316)
  ('local.litigation'=317)
  ('local.appeal'=318)
  INTO nr.
VECTOR v(318F16.6).
DO IF NOT SYSMIS(nr).
COMPUTE v(nr) = value.
END IF.
AGGREGATE OUTFILE=* /PRESORTED /BREAK=report_id
  /disc_reg_issued
   disc_reg_repealed
   disc_reg_in_force
   disc_norm_issued
   disc_norm_repealed
   disc_norm_in_force
   disc_lic_decisions
   disc_pen_decisions
   disc_coer_decisions
   disc_fee_amount
   app_recv_np
   app_recv_ent
   app_recv_res
   app_recv_pub
   app_recv_law
   app_recv_org
   app_recv_all
   app_cin_np
   app_cin_ent
   app_cin_res
   app_cin_pub
   app_cin_law
   app_cin_org
   app_cin_all
   app_grant_np
   app_grant_ent
   app_grant_res
   app_grant_pub
   app_grant_law
   app_grant_org
   app_grant_all
   app_partly_np
   app_partly_ent
   app_partly_res
   app_partly_pub
   app_partly_law
   app_partly_org
   app_partly_all
   app_ref_secret_np
   app_ref_secret_ent
   app_ref_secret_res
   app_ref_secret_pub
   app_ref_secret_law
   app_ref_secret_org
   app_ref_secret_all
   app_ref_law_np
   app_ref_law_ent
   app_ref_law_res
   app_ref_law_pub
   app_ref_law_law
   app_ref_law_org
   app_ref_law_all
   app_ref_security_np
   app_ref_security_ent
   app_ref_security_res
   app_ref_security_pub
   app_ref_security_law
   app_ref_security_org
   app_ref_security_all
   app_ref_third_np
   app_ref_third_ent
   app_ref_third_res
   app_ref_third_pub
   app_ref_third_law
   app_ref_third_org
   app_ref_third_all
   app_ref_internal_np
   app_ref_internal_ent
   app_ref_internal_res
   app_ref_internal_pub
   app_ref_internal_law
   app_ref_internal_org
   app_ref_internal_all
   app_ref_process_np
   app_ref_process_ent
   app_ref_process_res
   app_ref_process_pub
   app_ref_process_law
   app_ref_process_org
   app_ref_process_all
   app_ref_enforce_np
   app_ref_enforce_ent
   app_ref_enforce_res
   app_ref_enforce_pub
   app_ref_enforce_law
   app_ref_enforce_org
   app_ref_enforce_all
   app_ref_query_np
   app_ref_query_ent
   app_ref_query_res
   app_ref_query_pub
   app_ref_query_law
   app_ref_query_org
   app_ref_query_all
   app_una_notheld_np
   app_una_notheld_ent
   app_una_notheld_res
   app_una_notheld_pub
   app_una_notheld_law
   app_una_notheld_org
   app_una_notheld_all
   app_una_create_np
   app_una_create_ent
   app_una_create_res
   app_una_create_pub
   app_una_create_law
   app_una_create_org
   app_una_create_all
   app_una_unclear_np
   app_una_unclear_ent
   app_una_unclear_res
   app_una_unclear_pub
   app_una_unclear_law
   app_una_unclear_org
   app_una_unclear_all
   app_np_petition_np
   app_np_petition_ent
   app_np_petition_res
   app_np_petition_pub
   app_np_petition_law
   app_np_petition_org
   app_np_petition_all
   app_np_repeat_np
   app_np_repeat_ent
   app_np_repeat_res
   app_np_repeat_pub
   app_np_repeat_law
   app_np_repeat_org
   app_np_repeat_all
   app_np_publication_np
   app_np_publication_ent
   app_np_publication_res
   app_np_publication_pub
   app_np_publication_law
   app_np_publication_org
   app_np_publication_all
   app_np_excessive_np
   app_np_excessive_ent
   app_np_excessive_res
   app_np_excessive_pub
   app_np_excessive_law
   app_np_excessive_org
   app_np_excessive_all
   app_np_reissue_np
   app_np_reissue_ent
   app_np_reissue_res
   app_np_reissue_pub
   app_np_reissue_law
   app_np_reissue_org
   app_np_reissue_all
   app_oth_uncorrected_np
   app_oth_uncorrected_ent
   app_oth_uncorrected_res
   app_oth_uncorrected_pub
   app_oth_uncorrected_law
   app_oth_uncorrected_org
   app_oth_uncorrected_all
   app_oth_feeunpaid_np
   app_oth_feeunpaid_ent
   app_oth_feeunpaid_res
   app_oth_feeunpaid_pub
   app_oth_feeunpaid_law
   app_oth_feeunpaid_org
   app_oth_feeunpaid_all
   app_oth_other_np
   app_oth_other_ent
   app_oth_other_res
   app_oth_other_pub
   app_oth_other_law
   app_oth_other_org
   app_oth_other_all
   app_handled_np
   app_handled_ent
   app_handled_res
   app_handled_pub
   app_handled_law
   app_handled_org
   app_handled_all
   app_cout_np
   app_cout_ent
   app_cout_res
   app_cout_pub
   app_cout_law
   app_cout_org
   app_cout_all
   rev_upheld
   rev_corrected
   rev_other
   rev_pending
   rev_total
   litd_upheld
   litd_corrected
   litd_other
   litd_pending
   litd_total
   lita_upheld
   lita_corrected
   lita_other
   lita_pending
   lita_total
   disc_reg_produced
   disc_reg_newly_disclosed
   disc_reg_total_disclosed
   disc_norm_produced
   disc_norm_newly_disclosed
   disc_norm_total_disclosed
   disc_lic_items_prev_year
   disc_lic_items_change
   disc_osvc_items_prev_year
   disc_osvc_items_change
   disc_osvc_decisions
   disc_pen_items_prev_year
   disc_pen_items_change
   disc_coer_items_prev_year
   disc_coer_items_change
   disc_fee_items_prev_year
   disc_fee_items_change
   disc_proc_projects
   disc_proc_amount
   app_oth_all_np
   app_oth_all_ent
   app_oth_all_res
   app_oth_all_pub
   app_oth_all_law
   app_oth_all_org
   app_oth_all_all
   stat_disc
   stat_disc_norm
   stat_norm_issued
   stat_ch_gazette
   stat_ch_website
   stat_ch_weibo
   stat_ch_wechat
   stat_ch_other
   stat_hot_topics
   stat_press
   stat_press_head
   stat_interview
   stat_interview_head
   stat_interpret
   stat_resp_social
   stat_resp_other
   stat_recv_all
   stat_recv_person
   stat_recv_fax
   stat_recv_online
   stat_recv_letter
   stat_closed_all
   stat_closed_time
   stat_closed_late
   stat_rep_all
   stat_rep_public
   stat_rep_grant
   stat_rep_partly
   stat_rep_ref_all
   stat_rep_ref_secret
   stat_rep_ref_trade
   stat_rep_ref_privacy
   stat_rep_ref_security
   stat_rep_ref_notgov
   stat_rep_ref_other
   stat_rep_notorgan
   stat_rep_notexist
   stat_rep_correct
   stat_rep_channel
   stat_rev_all
   stat_rev_upheld
   stat_rev_corrected
   stat_rev_other
   stat_lit_all
   stat_lit_upheld
   stat_lit_corrected
   stat_lit_other
   stat_complaints
   stat_fees
   stat_units
   stat_reading_points
   stat_staff_all
   stat_staff_full
   stat_staff_part
   stat_funds
   stat_meetings
   stat_trainings
   stat_trainees
   loc_disc
   loc_disc_full
   loc_norm_new
   loc_service
   loc_visits
   loc_visitors
   loc_ask_online
   loc_ask_phone
   loc_catalogue
   loc_recv_all
   loc_recv_person
   loc_recv_fax
   loc_recv_email
   loc_recv_online
   loc_recv_letter
   loc_recv_other
   loc_rep_all
   loc_rep_grant
   loc_rep_partly
   loc_rep_ref_all
   loc_rep_ref_notgov
   loc_rep_ref_notexist
   loc_rep_ref_notheld
   loc_rep_ref_unclear
   loc_rep_ref_exempt1
   loc_rep_ref_exempt2
   loc_rep_ref_exempt3
   loc_rep_ref_exempt4
   loc_rep_ref_exempt5
   loc_rep_ref_exempt6
   loc_rep_ref_other
   loc_review
   loc_litigation
   loc_appeal
  = MAX(v1 TO v318).
SAVE OUTFILE='reports.sav'.

GET DATA /TYPE=TXT /FILE='reports.csv' /ENCODING='UTF8' /ARRANGEMENT=DELIMITED
  /DELIMITERS=',' /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
    report_id A24
    source A1000
    agency A1000
    year F4.0
    published SDATE10
    form A16
    complete A5
    disc_reg_issued F16.0
    disc_reg_repealed F16.0
    disc_reg_in_force F16.0
    disc_norm_issued F16.0
    disc_norm_repealed F16.0
    disc_norm_in_force F16.0
    disc_lic_decisions F16.0
    disc_pen_decisions F16.0
    disc_coer_decisions F16.0
    disc_fee_amount F16.6
    app_recv_np F16.0
    app_recv_ent F16.0
    app_recv_res F16.0
    app_recv_pub F16.0
    app_recv_law F16.0
    app_recv_org F16.0
    app_recv_all F16.0
    app_cin_np F16.0
    app_cin_ent F16.0
    app_cin_res F16.0
    app_cin_pub F16.0
    app_cin_law F16.0
    app_cin_org F16.0
    app_cin_all F16.0
    app_grant_np F16.0
    app_grant_ent F16.0
    app_grant_res F16.0
    app_grant_pub F16.0
    app_grant_law F16.0
    app_grant_org F16.0
    app_grant_all F16.0
    app_partly_np F16.0
    app_partly_ent F16.0
    app_partly_res F16.0
    app_partly_pub F16.0
    app_partly_law F16.0
    app_partly_org F16.0
    app_partly_all F16.0
    app_ref_secret_np F16.0
    app_ref_secret_ent F16.0
    app_ref_secret_res F16.0
    app_ref_secret_pub F16.0
    app_ref_secret_law F16.0
    app_ref_secret_org F16.0
    app_ref_secret_all F16.0
    app_ref_law_np F16.0
    app_ref_law_ent F16.0
    app_ref_law_res F16.0
    app_ref_law_pub F16.0
    app_ref_law_law F16.0
    app_ref_law_org F16.0
    app_ref_law_all F16.0
    app_ref_security_np F16.0
    app_ref_security_ent F16.0
    app_ref_security_res F16.0
    app_ref_security_pub F16.0
    app_ref_security_law F16.0
    app_ref_security_org F16.0
    app_ref_security_all F16.0
    app_ref_third_np F16.0
    app_ref_third_ent F16.0
    app_ref_third_res F16.0
    app_ref_third_pub F16.0
    app_ref_third_law F16.0
    app_ref_third_org F16.0
    app_ref_third_all F16.0
    app_ref_internal_np F16.0
    app_ref_internal_ent F16.0
    app_ref_internal_res F16.0
    app_ref_internal_pub F16.0
    app_ref_internal_law F16.0
    app_ref_internal_org F16.0
    app_ref_internal_all F16.0
    app_ref_process_np F16.0
    app_ref_process_ent F16.0
    app_ref_process_res F16.0
    app_ref_process_pub F16.0
    app_ref_process_law F16.0
    app_ref_process_org F16.0
    app_ref_process_all F16.0
    app_ref_enforce_np F16.0
    app_ref_enforce_ent F16.0
    app_ref_enforce_res F16.0
    app_ref_enforce_pub F16.0
    app_ref_enforce_law F16.0
    app_ref_enforce_org F16.0
    app_ref_enforce_all F16.0
    app_ref_query_np F16.0
    app_ref_query_ent F16.0
    app_ref_query_res F16.0
    app_ref_query_pub F16.0
    app_ref_query_law F16.0
    app_ref_query_org F16.0
    app_ref_query_all F16.0
    app_una_notheld_np F16.0
    app_una_notheld_ent F16.0
    app_una_notheld_res F16.0
    app_una_notheld_pub F16.0
    app_una_notheld_law F16.0
    app_una_notheld_org F16.0
    app_una_notheld_all F16.0
    app_una_create_np F16.0
    app_una_create_ent F16.0
    app_una_create_res F16.0
    app_una_create_pub F16.0
    app_una_create_law F16.0
    app_una_create_org F16.0
    app_una_create_all F16.0
    app_una_unclear_np F16.0
    app_una_unclear_ent F16.0
    app_una_unclear_res F16.0
    app_una_unclear_pub F16.0
    app_una_unclear_law F16.0
    app_una_unclear_org F16.0
    app_una_unclear_all F16.0
    app_np_petition_np F16.0
    app_np_petition_ent F16.0
    app_np_petition_res F16.0
    app_np_petition_pub F16.0
    app_np_petition_law F16.0
    app_np_petition_org F16.0
    app_np_petition_all F16.0
    app_np_repeat_np F16.0
    app_np_repeat_ent F16.0
    app_np_repeat_res F16.0
    app_np_repeat_pub F16.0
    app_np_repeat_law F16.0
    app_np_repeat_org F16.0
    app_np_repeat_all F16.0
    app_np_publication_np F16.0
    app_np_publication_ent F16.0
    app_np_publication_res F16.0
    app_np_publication_pub F16.0
    app_np_publication_law F16.0
    app_np_publication_org F16.0
    app_np_publication_all F16.0
    app_np_excessive_np F16.0
    app_np_excessive_ent F16.0
    app_np_excessive_res F16.0
    app_np_excessive_pub F16.0
    app_np_excessive_law F16.0
    app_np_excessive_org F16.0
    app_np_excessive_all F16.0
    app_np_reissue_np F16.0
    app_np_reissue_ent F16.0
    app_np_reissue_res F16.0
    app_np_reissue_pub F16.0
    app_np_reissue_law F16.0
    app_np_reissue_org F16.0
    app_np_reissue_all F16.0
    app_oth_uncorrected_np F16.0
    app_oth_uncorrected_ent F16.0
    app_oth_uncorrected_res F16.0
    app_oth_uncorrected_pub F16.0
    app_oth_uncorrected_law F16.0
    app_oth_uncorrected_org F16.0
    app_oth_uncorrected_all F16.0
    app_oth_feeunpaid_np F16.0
    app_oth_feeunpaid_ent F16.0
    app_oth_feeunpaid_res F16.0
    app_oth_feeunpaid_pub F16.0
    app_oth_feeunpaid_law F16.0
    app_oth_feeunpaid_org F16.0
    app_oth_feeunpaid_all F16.0
    app_oth_other_np F16.0
    app_oth_other_ent F16.0
    app_oth_other_res F16.0
    app_oth_other_pub F16.0
    app_oth_other_law F16.0
    app_oth_other_org F16.0
    app_oth_other_all F16.0
    app_handled_np F16.0
    app_handled_ent F16.0
    app_handled_res F16.0
    app_handled_pub F16.0
    app_handled_law F16.0
    app_handled_org F16.0
    app_handled_all F16.0
    app_cout_np F16.0
    app_cout_ent F16.0
    app_cout_res F16.0
    app_cout_pub F16.0
    app_cout_law F16.0
    app_cout_org F16.0
    app_cout_all F16.0
    rev_upheld F16.0
    rev_corrected F16.0
    rev_other F16.0
    rev_pending F16.0
    rev_total F16.0
    litd_upheld F16.0
    litd_corrected F16.0
    litd_other F16.0
    litd_pending F16.0
    litd_total F16.0
    lita_upheld F16.0
    lita_corrected F16.0
    lita_other F16.0
    lita_pending F16.0
    lita_total F16.0
    disc_reg_produced F16.0
    disc_reg_newly_disclosed F16.0
    disc_reg_total_disclosed F16.0
    disc_norm_produced F16.0
    disc_norm_newly_disclosed F16.0
    disc_norm_total_disclosed F16.0
    disc_lic_items_prev_year F16.0
    disc_lic_items_change F16.0
    disc_osvc_items_prev_year F16.0
    disc_osvc_items_change F16.0
    disc_osvc_decisions F16.0
    disc_pen_items_prev_year F16.0
    disc_pen_items_change F16.0
    disc_coer_items_prev_year F16.0
    disc_coer_items_change F16.0
    disc_fee_items_prev_year F16.0
    disc_fee_items_change F16.0
    disc_proc_projects F16.0
    disc_proc_amount F16.6
    app_oth_all_np F16.0
    app_oth_all_ent F16.0
    app_oth_all_res F16.0
    app_oth_all_pub F16.0
    app_oth_all_law F16.0
    app_oth_all_org F16.0
    app_oth_all_all F16.0
    stat_disc F16.0
    stat_disc_norm F16.0
    stat_norm_issued F16.0
    stat_ch_gazette F16.0
    stat_ch_website F16.0
    stat_ch_weibo F16.0
    stat_ch_wechat F16.0
    stat_ch_other F16.0
    stat_hot_topics F16.0
    stat_press F16.0
    stat_press_head F16.0
    stat_interview F16.0
    stat_interview_head F16.0
    stat_interpret F16.0
    stat_resp_social F16.0
    stat_resp_other F16.0
    stat_recv_all F16.0
    stat_recv_person F16.0
    stat_recv_fax F16.0
    stat_recv_online F16.0
    stat_recv_letter F16.0
    stat_closed_all F16.0
    stat_closed_time F16.0
    stat_closed_late F16.0
    stat_rep_all F16.0
    stat_rep_public F16.0
    stat_rep_grant F16.0
    stat_rep_partly F16.0
    stat_rep_ref_all F16.0
    stat_rep_ref_secret F16.0
    stat_rep_ref_trade F16.0
    stat_rep_ref_privacy F16.0
    stat_rep_ref_security F16.0
    stat_rep_ref_notgov F16.0
    stat_rep_ref_other F16.0
    stat_rep_notorgan F16.0
    stat_rep_notexist F16.0
    stat_rep_correct F16.0
    stat_rep_channel F16.0
    stat_rev_all F16.0
    stat_rev_upheld F16.0
    stat_rev_corrected F16.0
    stat_rev_other F16.0
    stat_lit_all F16.0
    stat_lit_upheld F16.0
    stat_lit_corrected F16.0
    stat_lit_other F16.0
    stat_complaints F16.0
    stat_fees F16.6
    stat_units F16.0
    stat_reading_points F16.0
    stat_staff_all F16.0
    stat_staff_full F16.0
    stat_staff_part F16.0
    stat_funds F16.6
    stat_meetings F16.0
    stat_trainings F16.0
    stat_trainees F16.0
    loc_disc F16.0
    loc_disc_full F16.0
    loc_norm_new F16.0
    loc_service F16.0
    loc_visits F16.0
    loc_visitors F16.0
    loc_ask_online F16.0
    loc_ask_phone F16.0
    loc_catalogue F16.0
    loc_recv_all F16.0
    loc_recv_person F16.0
    loc_recv_fax F16.0
    loc_recv_email F16.0
    loc_recv_online F16.0
    loc_recv_letter F16.0
    loc_recv_other F16.0
    loc_rep_all F16.0
    loc_rep_grant F16.0
    loc_rep_partly F16.0
    loc_rep_ref_all F16.0
    loc_rep_ref_notgov F16.0
    loc_rep_ref_notexist F16.0
    loc_rep_ref_notheld F16.0
    loc_rep_ref_unclear F16.0
    loc_rep_ref_exempt1 F16.0
    loc_rep_ref_exempt2 F16.0
    loc_rep_ref_exempt3 F16.0
    loc_rep_ref_exempt4 F16.0
    loc_rep_ref_exempt5 F16.0
    loc_rep_ref_exempt6 F16.0
    loc_rep_ref_other F16.0
    loc_review F16.0
    loc_litigation F16.0
    loc_appeal F16.0
    part F16.0.
SORT CASES BY report_id.
MATCH FILES /FILE=* /KEEP=report_id source agency year published form complete part.
MATCH FILES /FILE=* /FILE='reports.sav' /BY report_id.
MISSING VALUES disc_reg_issued TO loc_appeal (-99999906 THRU -99999901).
VALUE LABELS disc_reg_issued TO loc_appeal
  -99999901 'blank: the cell is empty'
  -99999902 'dash: a sign or word for none is printed'
  -99999903 'words: other words are printed'
  -99999904 'unread: something is printed that could not be read with certainty'
  -99999905 'absent: no such cell was found'
  -99999906 'derived: not printed; the sums leave only this number'.
FORMATS disc_reg_issued
  disc_reg_repealed
  disc_reg_in_force
  disc_norm_issued
  disc_norm_repealed
  disc_norm_in_force
  disc_lic_decisions
  disc_pen_decisions
  disc_coer_decisions
  app_recv_np
  app_recv_ent
  app_recv_res
  app_recv_pub
  app_recv_law
  app_recv_org
  app_recv_all
  app_cin_np
  app_cin_ent
  app_cin_res
  app_cin_pub
  app_cin_law
  app_cin_org
  app_cin_all
  app_grant_np
  app_grant_ent
  app_grant_res
  app_grant_pub
  app_grant_law
  app_grant_org
  app_grant_all
  app_partly_np
  app_partly_ent
  app_partly_res
  app_partly_pub
  app_partly_law
  app_partly_org
  app_partly_all
  app_ref_secret_np
  app_ref_secret_ent
  app_ref_secret_res
  app_ref_secret_pub
  app_ref_secret_law
  app_ref_secret_org
  app_ref_secret_all
  app_ref_law_np
  app_ref_law_ent
  app_ref_law_res
  app_ref_law_pub
  app_ref_law_law
  app_ref_law_org
  app_ref_law_all
  app_ref_security_np
  app_ref_security_ent
  app_ref_security_res
  app_ref_security_pub
  app_ref_security_law
  app_ref_security_org
  app_ref_security_all
  app_ref_third_np
  app_ref_third_ent
  app_ref_third_res
  app_ref_third_pub
  app_ref_third_law
  app_ref_third_org
  app_ref_third_all
  app_ref_internal_np
  app_ref_internal_ent
  app_ref_internal_res
  app_ref_internal_pub
  app_ref_internal_law
  app_ref_internal_org
  app_ref_internal_all
  app_ref_process_np
  app_ref_process_ent
  app_ref_process_res
  app_ref_process_pub
  app_ref_process_law
  app_ref_process_org
  app_ref_process_all
  app_ref_enforce_np
  app_ref_enforce_ent
  app_ref_enforce_res
  app_ref_enforce_pub
  app_ref_enforce_law
  app_ref_enforce_org
  app_ref_enforce_all
  app_ref_query_np
  app_ref_query_ent
  app_ref_query_res
  app_ref_query_pub
  app_ref_query_law
  app_ref_query_org
  app_ref_query_all
  app_una_notheld_np
  app_una_notheld_ent
  app_una_notheld_res
  app_una_notheld_pub
  app_una_notheld_law
  app_una_notheld_org
  app_una_notheld_all
  app_una_create_np
  app_una_create_ent
  app_una_create_res
  app_una_create_pub
  app_una_create_law
  app_una_create_org
  app_una_create_all
  app_una_unclear_np
  app_una_unclear_ent
  app_una_unclear_res
  app_una_unclear_pub
  app_una_unclear_law
  app_una_unclear_org
  app_una_unclear_all
  app_np_petition_np
  app_np_petition_ent
  app_np_petition_res
  app_np_petition_pub
  app_np_petition_law
  app_np_petition_org
  app_np_petition_all
  app_np_repeat_np
  app_np_repeat_ent
  app_np_repeat_res
  app_np_repeat_pub
  app_np_repeat_law
  app_np_repeat_org
  app_np_repeat_all
  app_np_publication_np
  app_np_publication_ent
  app_np_publication_res
  app_np_publication_pub
  app_np_publication_law
  app_np_publication_org
  app_np_publication_all
  app_np_excessive_np
  app_np_excessive_ent
  app_np_excessive_res
  app_np_excessive_pub
  app_np_excessive_law
  app_np_excessive_org
  app_np_excessive_all
  app_np_reissue_np
  app_np_reissue_ent
  app_np_reissue_res
  app_np_reissue_pub
  app_np_reissue_law
  app_np_reissue_org
  app_np_reissue_all
  app_oth_uncorrected_np
  app_oth_uncorrected_ent
  app_oth_uncorrected_res
  app_oth_uncorrected_pub
  app_oth_uncorrected_law
  app_oth_uncorrected_org
  app_oth_uncorrected_all
  app_oth_feeunpaid_np
  app_oth_feeunpaid_ent
  app_oth_feeunpaid_res
  app_oth_feeunpaid_pub
  app_oth_feeunpaid_law
  app_oth_feeunpaid_org
  app_oth_feeunpaid_all
  app_oth_other_np
  app_oth_other_ent
  app_oth_other_res
  app_oth_other_pub
  app_oth_other_law
  app_oth_other_org
  app_oth_other_all
  app_handled_np
  app_handled_ent
  app_handled_res
  app_handled_pub
  app_handled_law
  app_handled_org
  app_handled_all
  app_cout_np
  app_cout_ent
  app_cout_res
  app_cout_pub
  app_cout_law
  app_cout_org
  app_cout_all
  rev_upheld
  rev_corrected
  rev_other
  rev_pending
  rev_total
  litd_upheld
  litd_corrected
  litd_other
  litd_pending
  litd_total
  lita_upheld
  lita_corrected
  lita_other
  lita_pending
  lita_total
  disc_reg_produced
  disc_reg_newly_disclosed
  disc_reg_total_disclosed
  disc_norm_produced
  disc_norm_newly_disclosed
  disc_norm_total_disclosed
  disc_lic_items_prev_year
  disc_lic_items_change
  disc_osvc_items_prev_year
  disc_osvc_items_change
  disc_osvc_decisions
  disc_pen_items_prev_year
  disc_pen_items_change
  disc_coer_items_prev_year
  disc_coer_items_change
  disc_fee_items_prev_year
  disc_fee_items_change
  disc_proc_projects
  app_oth_all_np
  app_oth_all_ent
  app_oth_all_res
  app_oth_all_pub
  app_oth_all_law
  app_oth_all_org
  app_oth_all_all
  stat_disc
  stat_disc_norm
  stat_norm_issued
  stat_ch_gazette
  stat_ch_website
  stat_ch_weibo
  stat_ch_wechat
  stat_ch_other
  stat_hot_topics
  stat_press
  stat_press_head
  stat_interview
  stat_interview_head
  stat_interpret
  stat_resp_social
  stat_resp_other
  stat_recv_all
  stat_recv_person
  stat_recv_fax
  stat_recv_online
  stat_recv_letter
  stat_closed_all
  stat_closed_time
  stat_closed_late
  stat_rep_all
  stat_rep_public
  stat_rep_grant
  stat_rep_partly
  stat_rep_ref_all
  stat_rep_ref_secret
  stat_rep_ref_trade
  stat_rep_ref_privacy
  stat_rep_ref_security
  stat_rep_ref_notgov
  stat_rep_ref_other
  stat_rep_notorgan
  stat_rep_notexist
  stat_rep_correct
  stat_rep_channel
  stat_rev_all
  stat_rev_upheld
  stat_rev_corrected
  stat_rev_other
  stat_lit_all
  stat_lit_upheld
  stat_lit_corrected
  stat_lit_other
  stat_complaints
  stat_units
  stat_reading_points
  stat_staff_all
  stat_staff_full
  stat_staff_part
  stat_meetings
  stat_trainings
  stat_trainees
  loc_disc
  loc_disc_full
  loc_norm_new
  loc_service
  loc_visits
  loc_visitors
  loc_ask_online
  loc_ask_phone
  loc_catalogue
  loc_recv_all
  loc_recv_person
  loc_recv_fax
  loc_recv_email
  loc_recv_online
  loc_recv_letter
  loc_recv_other
  loc_rep_all
  loc_rep_grant
  loc_rep_partly
  loc_rep_ref_all
  loc_rep_ref_notgov
  loc_rep_ref_notexist
  loc_rep_ref_notheld
  loc_rep_ref_unclear
  loc_rep_ref_exempt1
  loc_rep_ref_exempt2
  loc_rep_ref_exempt3
  loc_rep_ref_exempt4
  loc_rep_ref_exempt5
  loc_rep_ref_exempt6
  loc_rep_ref_other
  loc_review
  loc_litigation
  loc_appeal (F12.0).
VARIABLE LABELS
  report_id 'Report: from source path and bytes'
  source 'Source: path below the given folder'
  agency 'Agency as printed'
  year 'Year reported on'
  published 'Date of publication, where printed'
  form 'Form, told by its table labels'
  complete 'No field is absent, unread or derived'
  disc_reg_issued 'Regulations (规章): issued this year (件)'
  disc_reg_repealed 'Regulations (规章): repealed this year (件)'
  disc_reg_in_force 'Regulations (规章): in force (件)'
  disc_norm_issued 'Administrative normative documents: issued this year (件)'
  disc_norm_repealed 'Administrative normative documents: repealed this year (件)'
  disc_norm_in_force 'Administrative normative documents: in force (件)'
  disc_lic_decisions 'Administrative licensing: decisions this year (件)'
  disc_pen_decisions 'Administrative penalties: decisions this year (件)'
  disc_coer_decisions 'Administrative coercion: decisions this year (件)'
  disc_fee_amount 'Administrative fees: amount (万元)'
  app_recv_np 'New requests received this year, natural persons (件)'
  app_recv_ent 'New requests received this year, commercial enterprises (件)'
  app_recv_res 'New requests received this year, research institutions (件)'
  app_recv_pub 'New requests received this year, public-interest organisations (件)'
  app_recv_law 'New requests received this year, legal-service organisations (件)'
  app_recv_org 'New requests received this year, other organisations (件)'
  app_recv_all 'New requests received this year, total (件)'
  app_cin_np 'Requests carried over from last year, natural persons (件)'
  app_cin_ent 'Requests carried over from last year, commercial enterprises (件)'
  app_cin_res 'Requests carried over from last year, research institutions (件)'
  app_cin_pub 'Requests carried over from last year, public-interest organisations (件)'
  app_cin_law 'Requests carried over from last year, legal-service organisations (件)'
  app_cin_org 'Requests carried over from last year, other organisations (件)'
  app_cin_all 'Requests carried over from last year, total (件)'
  app_grant_np 'Disclosed in full, natural persons (件)'
  app_grant_ent 'Disclosed in full, commercial enterprises (件)'
  app_grant_res 'Disclosed in full, research institutions (件)'
  app_grant_pub 'Disclosed in full, public-interest organisations (件)'
  app_grant_law 'Disclosed in full, legal-service organisations (件)'
  app_grant_org 'Disclosed in full, other organisations (件)'
  app_grant_all 'Disclosed in full, total (件)'
  app_partly_np 'Disclosed in part, natural persons (件)'
  app_partly_ent 'Disclosed in part, commercial enterprises (件)'
  app_partly_res 'Disclosed in part, research institutions (件)'
  app_partly_pub 'Disclosed in part, public-interest organisations (件)'
  app_partly_law 'Disclosed in part, legal-service organisations (件)'
  app_partly_org 'Disclosed in part, other organisations (件)'
  app_partly_all 'Disclosed in part, total (件)'
  app_ref_secret_np 'Refused: state secret, natural persons (件)'
  app_ref_secret_ent 'Refused: state secret, commercial enterprises (件)'
  app_ref_secret_res 'Refused: state secret, research institutions (件)'
  app_ref_secret_pub 'Refused: state secret, public-interest organisations (件)'
  app_ref_secret_law 'Refused: state secret, legal-service organisations (件)'
  app_ref_secret_org 'Refused: state secret, other organisations (件)'
  app_ref_secret_all 'Refused: state secret, total (件)'
  app_ref_law_np 'Refused: disclosure prohibited by other law or regulation, natural persons (件)'
  app_ref_law_ent 'Refused: disclosure prohibited by other law or regulation, commercial enterprises (件)'
  app_ref_law_res 'Refused: disclosure prohibited by other law or regulation, research institutions (件)'
  app_ref_law_pub 'Refused: disclosure prohibited by other law or regulation, public-interest organisations (件)'
  app_ref_law_law 'Refused: disclosure prohibited by other law or regulation, legal-service organisations (件)'
  app_ref_law_org 'Refused: disclosure prohibited by other law or regulation, other organisations (件)'
  app_ref_law_all 'Refused: disclosure prohibited by other law or regulation, total (件)'
  app_ref_security_np 'Refused: endangers state, public or economic security or social stability, natural persons (件)'
  app_ref_security_ent 'Refused: endangers state, public or economic security or social stability, commercial enterprises (件)'
  app_ref_security_res 'Refused: endangers state, public or economic security or social stability, research institutions (件)'
  app_ref_security_pub 'Refused: endangers state, public or economic security or social stability, public-interest organisations (件)'
  app_ref_security_law 'Refused: endangers state, public or economic security or social stability, legal-service organisations (件)'
  app_ref_security_org 'Refused: endangers state, public or economic security or social stability, other organisations (件)'
  app_ref_security_all 'Refused: endangers state, public or economic security or social stability, total (件)'
  app_ref_third_np 'Refused: third party''s lawful rights, natural persons (件)'
  app_ref_third_ent 'Refused: third party''s lawful rights, commercial enterprises (件)'
  app_ref_third_res 'Refused: third party''s lawful rights, research institutions (件)'
  app_ref_third_pub 'Refused: third party''s lawful rights, public-interest organisations (件)'
  app_ref_third_law 'Refused: third party''s lawful rights, legal-service organisations (件)'
  app_ref_third_org 'Refused: third party''s lawful rights, other organisations (件)'
  app_ref_third_all 'Refused: third party''s lawful rights, total (件)'
  app_ref_internal_np 'Refused: internal affairs information, natural persons (件)'
  app_ref_internal_ent 'Refused: internal affairs information, commercial enterprises (件)'
  app_ref_internal_res 'Refused: internal affairs information, research institutions (件)'
  app_ref_internal_pub 'Refused: internal affairs information, public-interest organisations (件)'
  app_ref_internal_law 'Refused: internal affairs information, legal-service organisations (件)'
  app_ref_internal_org 'Refused: internal affairs information, other organisations (件)'
  app_ref_internal_all 'Refused: internal affairs information, total (件)'
  app_ref_process_np 'Refused: process information, natural persons (件)'
  app_ref_process_ent 'Refused: process information, commercial enterprises (件)'
  app_ref_process_res 'Refused: process information, research institutions (件)'
  app_ref_process_pub 'Refused: process information, public-interest organisations (件)'
  app_ref_process_law 'Refused: process information, legal-service organisations (件)'
  app_ref_process_org 'Refused: process information, other organisations (件)'
  app_ref_process_all 'Refused: process information, total (件)'
  app_ref_enforce_np 'Refused: administrative law enforcement file, natural persons (件)'
  app_ref_enforce_ent 'Refused: administrative law enforcement file, commercial enterprises (件)'
  app_ref_enforce_res 'Refused: administrative law enforcement file, research institutions (件)'
  app_ref_enforce_pub 'Refused: administrative law enforcement file, public-interest organisations (件)'
  app_ref_enforce_law 'Refused: administrative law enforcement file, legal-service organisations (件)'
  app_ref_enforce_org 'Refused: administrative law enforcement file, other organisations (件)'
  app_ref_enforce_all 'Refused: administrative law enforcement file, total (件)'
  app_ref_query_np 'Refused: matter for a statutory query procedure, natural persons (件)'
  app_ref_query_ent 'Refused: matter for a statutory query procedure, commercial enterprises (件)'
  app_ref_query_res 'Refused: matter for a statutory query procedure, research institutions (件)'
  app_ref_query_pub 'Refused: matter for a statutory query procedure, public-interest organisations (件)'
  app_ref_query_law 'Refused: matter for a statutory query procedure, legal-service organisations (件)'
  app_ref_query_org 'Refused: matter for a statutory query procedure, other organisations (件)'
  app_ref_query_all 'Refused: matter for a statutory query procedure, total (件)'
  app_una_notheld_np 'Unable to provide: not held by this organ, natural persons (件)'
  app_una_notheld_ent 'Unable to provide: not held by this organ, commercial enterprises (件)'
  app_una_notheld_res 'Unable to provide: not held by this organ, research institutions (件)'
  app_una_notheld_pub 'Unable to provide: not held by this organ, public-interest organisations (件)'
  app_una_notheld_law 'Unable to provide: not held by this organ, legal-service organisations (件)'
  app_una_notheld_org 'Unable to provide: not held by this organ, other organisations (件)'
  app_una_notheld_all 'Unable to provide: not held by this organ, total (件)'
  app_una_create_np 'Unable to provide: would have to be created, natural persons (件)'
  app_una_create_ent 'Unable to provide: would have to be created, commercial enterprises (件)'
  app_una_create_res 'Unable to provide: would have to be created, research institutions (件)'
  app_una_create_pub 'Unable to provide: would have to be created, public-interest organisations (件)'
  app_una_create_law 'Unable to provide: would have to be created, legal-service organisations (件)'
  app_una_create_org 'Unable to provide: would have to be created, other organisations (件)'
  app_una_create_all 'Unable to provide: would have to be created, total (件)'
  app_una_unclear_np 'Unable to provide: still unclear after correction, natural persons (件)'
  app_una_unclear_ent 'Unable to provide: still unclear after correction, commercial enterprises (件)'
  app_una_unclear_res 'Unable to provide: still unclear after correction, research institutions (件)'
  app_una_unclear_pub 'Unable to provide: still unclear after correction, public-interest organisations (件)'
  app_una_unclear_law 'Unable to provide: still unclear after correction, legal-service organisations (件)'
  app_una_unclear_org 'Unable to provide: still unclear after correction, other organisations (件)'
  app_una_unclear_all 'Unable to provide: still unclear after correction, total (件)'
  app_np_petition_np 'Not processed: petition, report or complaint, natural persons (件)'
  app_np_petition_ent 'Not processed: petition, report or complaint, commercial enterprises (件)'
  app_np_petition_res 'Not processed: petition, report or complaint, research institutions (件)'
  app_np_petition_pub 'Not processed: petition, report or complaint, public-interest organisations (件)'
  app_np_petition_law 'Not processed: petition, report or complaint, legal-service organisations (件)'
  app_np_petition_org 'Not processed: petition, report or complaint, other organisations (件)'
  app_np_petition_all 'Not processed: petition, report or complaint, total (件)'
  app_np_repeat_np 'Not processed: repeated request, natural persons (件)'
  app_np_repeat_ent 'Not processed: repeated request, commercial enterprises (件)'
  app_np_repeat_res 'Not processed: repeated request, research institutions (件)'
  app_np_repeat_pub 'Not processed: repeated request, public-interest organisations (件)'
  app_np_repeat_law 'Not processed: repeated request, legal-service organisations (件)'
  app_np_repeat_org 'Not processed: repeated request, other organisations (件)'
  app_np_repeat_all 'Not processed: repeated request, total (件)'
  app_np_publication_np 'Not processed: asks for a public publication, natural persons (件)'
  app_np_publication_ent 'Not processed: asks for a public publication, commercial enterprises (件)'
  app_np_publication_res 'Not processed: asks for a public publication, research institutions (件)'
  app_np_publication_pub 'Not processed: asks for a public publication, public-interest organisations (件)'
  app_np_publication_law 'Not processed: asks for a public publication, legal-service organisations (件)'
  app_np_publication_org 'Not processed: asks for a public publication, other organisations (件)'
  app_np_publication_all 'Not processed: asks for a public publication, total (件)'
  app_np_excessive_np 'Not processed: large number of repeated requests without good reason, natural persons (件)'
  app_np_excessive_ent 'Not processed: large number of repeated requests without good reason, commercial enterprises (件)'
  app_np_excessive_res 'Not processed: large number of repeated requests without good reason, research institutions (件)'
  app_np_excessive_pub 'Not processed: large number of repeated requests without good reason, public-interest organisations (件)'
  app_np_excessive_law 'Not processed: large number of repeated requests without good reason, legal-service organisations (件)'
  app_np_excessive_org 'Not processed: large number of repeated requests without good reason, other organisations (件)'
  app_np_excessive_all 'Not processed: large number of repeated requests without good reason, total (件)'
  app_np_reissue_np 'Not processed: asks to confirm or reissue information already obtained, natural persons (件)'
  app_np_reissue_ent 'Not processed: asks to confirm or reissue information already obtained, commercial enterprises (件)'
  app_np_reissue_res 'Not processed: asks to confirm or reissue information already obtained, research institutions (件)'
  app_np_reissue_pub 'Not processed: asks to confirm or reissue information already obtained, public-interest organisations (件)'
  app_np_reissue_law 'Not processed: asks to confirm or reissue information already obtained, legal-service organisations (件)'
  app_np_reissue_org 'Not processed: asks to confirm or reissue information already obtained, other organisations (件)'
  app_np_reissue_all 'Not processed: asks to confirm or reissue information already obtained, total (件)'
  app_oth_uncorrected_np 'Other handling: applicant did not correct in time, natural persons (件)'
  app_oth_uncorrected_ent 'Other handling: applicant did not correct in time, commercial enterprises (件)'
  app_oth_uncorrected_res 'Other handling: applicant did not correct in time, research institutions (件)'
  app_oth_uncorrected_pub 'Other handling: applicant did not correct in time, public-interest organisations (件)'
  app_oth_uncorrected_law 'Other handling: applicant did not correct in time, legal-service organisations (件)'
  app_oth_uncorrected_org 'Other handling: applicant did not correct in time, other organisations (件)'
  app_oth_uncorrected_all 'Other handling: applicant did not correct in time, total (件)'
  app_oth_feeunpaid_np 'Other handling: applicant did not pay the fee in time, natural persons (件)'
  app_oth_feeunpaid_ent 'Other handling: applicant did not pay the fee in time, commercial enterprises (件)'
  app_oth_feeunpaid_res 'Other handling: applicant did not pay the fee in time, research institutions (件)'
  app_oth_feeunpaid_pub 'Other handling: applicant did not pay the fee in time, public-interest organisations (件)'
  app_oth_feeunpaid_law 'Other handling: applicant did not pay the fee in time, legal-service organisations (件)'
  app_oth_feeunpaid_org 'Other handling: applicant did not pay the fee in time, other organisations (件)'
  app_oth_feeunpaid_all 'Other handling: applicant did not pay the fee in time, total (件)'
  app_oth_other_np 'Other handling: other, natural persons (件)'
  app_oth_other_ent 'Other handling: other, commercial enterprises (件)'
  app_oth_other_res 'Other handling: other, research institutions (件)'
  app_oth_other_pub 'Other handling: other, public-interest organisations (件)'
  app_oth_other_law 'Other handling: other, legal-service organisations (件)'
  app_oth_other_org 'Other handling: other, other organisations (件)'
  app_oth_other_all 'Other handling: other, total (件)'
  app_handled_np 'Total handled this year, natural persons (件)'
  app_handled_ent 'Total handled this year, commercial enterprises (件)'
  app_handled_res 'Total handled this year, research institutions (件)'
  app_handled_pub 'Total handled this year, public-interest organisations (件)'
  app_handled_law 'Total handled this year, legal-service organisations (件)'
  app_handled_org 'Total handled this year, other organisations (件)'
  app_handled_all 'Total handled this year, total (件)'
  app_cout_np 'Carried over to next year, natural persons (件)'
  app_cout_ent 'Carried over to next year, commercial enterprises (件)'
  app_cout_res 'Carried over to next year, research institutions (件)'
  app_cout_pub 'Carried over to next year, public-interest organisations (件)'
  app_cout_law 'Carried over to next year, legal-service organisations (件)'
  app_cout_org 'Carried over to next year, other organisations (件)'
  app_cout_all 'Carried over to next year, total (件)'
  rev_upheld 'Administrative review: upheld (件)'
  rev_corrected 'Administrative review: corrected (件)'
  rev_other 'Administrative review: other result (件)'
  rev_pending 'Administrative review: pending (件)'
  rev_total 'Administrative review: total (件)'
  litd_upheld 'Litigation without prior review: upheld (件)'
  litd_corrected 'Litigation without prior review: corrected (件)'
  litd_other 'Litigation without prior review: other result (件)'
  litd_pending 'Litigation without prior review: pending (件)'
  litd_total 'Litigation without prior review: total (件)'
  lita_upheld 'Litigation after review: upheld (件)'
  lita_corrected 'Litigation after review: corrected (件)'
  lita_other 'Litigation after review: other result (件)'
  lita_pending 'Litigation after review: pending (件)'
  lita_total 'Litigation after review: total (件)'
  disc_reg_produced 'Regulations (规章): newly produced this year (件)'
  disc_reg_newly_disclosed 'Regulations (规章): newly disclosed this year (件)'
  disc_reg_total_disclosed 'Regulations (规章): total disclosed (件)'
  disc_norm_produced 'Administrative normative documents: newly produced this year (件)'
  disc_norm_newly_disclosed 'Administrative normative documents: newly disclosed this year (件)'
  disc_norm_total_disclosed 'Administrative normative documents: total disclosed (件)'
  disc_lic_items_prev_year 'Administrative licensing: items last year (项)'
  disc_lic_items_change 'Administrative licensing: change in items this year (项)'
  disc_osvc_items_prev_year 'Other external management services: items last year (项)'
  disc_osvc_items_change 'Other external management services: change in items this year (项)'
  disc_osvc_decisions 'Other external management services: decisions this year (件)'
  disc_pen_items_prev_year 'Administrative penalties: items last year (项)'
  disc_pen_items_change 'Administrative penalties: change in items this year (项)'
  disc_coer_items_prev_year 'Administrative coercion: items last year (项)'
  disc_coer_items_change 'Administrative coercion: change in items this year (项)'
  disc_fee_items_prev_year 'Administrative fees: items last year (项)'
  disc_fee_items_change 'Administrative fees: change in items this year (项)'
  disc_proc_projects 'Centralised government procurement: projects (项)'
  disc_proc_amount 'Centralised government procurement: amount (万元)'
  app_oth_all_np 'Other handling (not subdivided), natural persons (件)'
  app_oth_all_ent 'Other handling (not subdivided), commercial enterprises (件)'
  app_oth_all_res 'Other handling (not subdivided), research institutions (件)'
  app_oth_all_pub 'Other handling (not subdivided), public-interest organisations (件)'
  app_oth_all_law 'Other handling (not subdivided), legal-service organisations (件)'
  app_oth_all_org 'Other handling (not subdivided), other organisations (件)'
  app_oth_all_all 'Other handling (not subdivided), total (件)'
  stat_disc 'Items of government information disclosed (条)'
  stat_disc_norm 'Disclosed: normative documents (条)'
  stat_norm_issued 'Normative documents issued (件)'
  stat_ch_gazette 'Disclosed in the government gazette (条)'
  stat_ch_website 'Disclosed on the government website (条)'
  stat_ch_weibo 'Disclosed on government Weibo (条)'
  stat_ch_wechat 'Disclosed on government WeChat (条)'
  stat_ch_other 'Disclosed by other means (条)'
  stat_hot_topics 'Matters of public concern or major public opinion responded to (次)'
  stat_press 'Press conferences attended or held (次)'
  stat_press_head 'Press conferences attended by principal officials (次)'
  stat_interview 'Online interviews on the government website (次)'
  stat_interview_head 'Online interviews with principal officials (次)'
  stat_interpret 'Policy interpretations published (篇)'
  stat_resp_social 'Responses by Weibo and WeChat (次)'
  stat_resp_other 'Responses by other means (次)'
  stat_recv_all 'Requests received (件)'
  stat_recv_person 'Requests received: in person (件)'
  stat_recv_fax 'Requests received: by fax (件)'
  stat_recv_online 'Requests received: online (件)'
  stat_recv_letter 'Requests received: by letter (件)'
  stat_closed_all 'Requests closed (件)'
  stat_closed_time 'Requests closed: on time (件)'
  stat_closed_late 'Requests closed: with extended time (件)'
  stat_rep_all 'Replies to requests (件)'
  stat_rep_public 'Replies: already disclosed (件)'
  stat_rep_grant 'Replies: disclosure agreed to (件)'
  stat_rep_partly 'Replies: disclosure in part agreed to (件)'
  stat_rep_ref_all 'Replies: disclosure refused (件)'
  stat_rep_ref_secret 'Refused: state secret (件)'
  stat_rep_ref_trade 'Refused: trade secret (件)'
  stat_rep_ref_privacy 'Refused: personal privacy (件)'
  stat_rep_ref_security 'Refused: endangers state, public or economic security or social stability (件)'
  stat_rep_ref_notgov 'Refused: no government information in the sense of the Regulations (件)'
  stat_rep_ref_other 'Refused: other statutory circumstances (件)'
  stat_rep_notorgan 'Replies: not for this organ to disclose (件)'
  stat_rep_notexist 'Replies: the information does not exist (件)'
  stat_rep_correct 'Replies: told to amend or complete the request (件)'
  stat_rep_channel 'Replies: told to use another channel (件)'
  stat_rev_all 'Administrative reviews (件)'
  stat_rev_upheld 'Administrative reviews: act upheld (件)'
  stat_rev_corrected 'Administrative reviews: corrected by law (件)'
  stat_rev_other 'Administrative reviews: other (件)'
  stat_lit_all 'Administrative lawsuits (件)'
  stat_lit_upheld 'Administrative lawsuits: act upheld or claim dismissed (件)'
  stat_lit_corrected 'Administrative lawsuits: corrected by law (件)'
  stat_lit_other 'Administrative lawsuits: other (件)'
  stat_complaints 'Reports and complaints (件)'
  stat_fees 'Fees charged for disclosure on request (万元)'
  stat_units 'Dedicated disclosure units (个)'
  stat_reading_points 'Reading points set up (个)'
  stat_staff_all 'Staff working on disclosure (人)'
  stat_staff_full 'Staff: full time (人)'
  stat_staff_part 'Staff: part time (人)'
  stat_funds 'Special funds for disclosure (万元)'
  stat_meetings 'Meetings held on disclosure (次)'
  stat_trainings 'Training courses held (次)'
  stat_trainees 'Persons trained (人次)'
  loc_disc 'Items of information disclosed (条)'
  loc_disc_full 'Disclosed: with full text in electronic form (条)'
  loc_norm_new 'New administrative normative documents (条)'
  loc_service 'Items of service information (条)'
  loc_visits 'Visits to the website column (人次)'
  loc_visitors 'Persons received on site (人次)'
  loc_ask_online 'Consultations online (人次)'
  loc_ask_phone 'Consultations by telephone (人次)'
  loc_catalogue 'Entries in the catalogue of information on request (条)'
  loc_recv_all 'Requests (条)'
  loc_recv_person 'Requests: in person (条)'
  loc_recv_fax 'Requests: by fax (条)'
  loc_recv_email 'Requests: by e-mail (条)'
  loc_recv_online 'Requests: online (条)'
  loc_recv_letter 'Requests: by letter (条)'
  loc_recv_other 'Requests: by other means (条)'
  loc_rep_all 'Replies to requests (条)'
  loc_rep_grant 'Replies: disclosure agreed to (条)'
  loc_rep_partly 'Replies: disclosure in part agreed to (条)'
  loc_rep_ref_all 'Replies: disclosure refused (条)'
  loc_rep_ref_notgov 'Refused: no government information as defined (条)'
  loc_rep_ref_notexist 'Refused: the information does not exist (条)'
  loc_rep_ref_notheld 'Refused: not held by this department (条)'
  loc_rep_ref_unclear 'Refused: request unclear (条)'
  loc_rep_ref_exempt1 'Refused: exempt category 1 (条)'
  loc_rep_ref_exempt2 'Refused: exempt category 2 (条)'
  loc_rep_ref_exempt3 'Refused: exempt category 3 (条)'
  loc_rep_ref_exempt4 'Refused: exempt category 4 (条)'
  loc_rep_ref_exempt5 'Refused: exempt category 5 (条)'
  loc_rep_ref_exempt6 'Refused: exempt category 6 (条)'
  loc_rep_ref_other 'Refused: other reasons (条)'
  loc_review 'Administrative reviews (件)'
  loc_litigation 'Administrative lawsuits (件)'
  loc_appeal 'Administrative appeals (件)'
  part 'Which report of a file that holds several; empty for the only one'.
SAVE OUTFILE='reports.sav'.
