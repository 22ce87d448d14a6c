* Loads the CSV files of this folder, for Stata 14 or later. In Stata: cd "this folder", then do import.do
* It saves cells.dta and reports.dta. Why a number is missing:
*   .a  blank: the cell is empty
*   .b  dash: a sign or word for none is printed
*   .c  words: other words are printed
*   .d  unread: something is printed that could not be read with certainty
*   .e  absent: no such cell was found
*   .f  derived: not printed; the sums leave only this number
*   .   the form does not ask for it
* In cells.dta a derived number is in value; in reports.dta it is missing, since it is not printed.

version 14
clear

import delimited using "cells.csv", clear varnames(nonames) rowrange(2) encoding("utf-8") stringcols(_all) ///
    bindquotes(strict) maxquotedrows(unlimited)
keep v1-v14
rename (v1-v14) (report_id source agency year form field value unit status raw how place checked_by part)
destring year value part, replace
generate byte status_code = .
replace status_code = 1 if status == "reported"
replace status_code = 2 if status == "blank"
replace status_code = 3 if status == "dash"
replace status_code = 4 if status == "words"
replace status_code = 5 if status == "unread"
replace status_code = 6 if status == "absent"
replace status_code = 7 if status == "derived"
label define status_code 1 `"reported: a number is printed"', modify
label define status_code 2 `"blank: the cell is empty"', modify
label define status_code 3 `"dash: a sign or word for none is printed"', modify
label define status_code 4 `"words: other words are printed"', modify
label define status_code 5 `"unread: something is printed that could not be read with certainty"', modify
label define status_code 6 `"absent: no such cell was found"', modify
label define status_code 7 `"derived: not printed; the sums leave only this number"', modify
label values status_code status_code
label variable status_code "Why there is a number or none"
replace value = .a if status == "blank" & missing(value)
replace value = .b if status == "dash" & missing(value)
replace value = .c if status == "words" & missing(value)
replace value = .d if status == "unread" & missing(value)
replace value = .e if status == "absent" & missing(value)
replace value = .f if status == "derived" & missing(value)
label define why .a `"blank: the cell is empty"', modify
label define why .b `"dash: a sign or word for none is printed"', modify
label define why .c `"words: other words are printed"', modify
label define why .d `"unread: something is printed that could not be read with certainty"', modify
label define why .e `"absent: no such cell was found"', modify
label define why .f `"derived: not printed; the sums leave only this number"', modify
label values value why
capture label variable report_id `"Report: from source path and bytes"'
capture label variable source `"Source: path below the given folder"'
capture label variable agency `"Agency as printed"'
capture label variable year `"Year reported on"'
capture label variable form `"Form, told by its table labels"'
capture label variable field `"Field id"'
capture label variable value `"Number, with the statuses reported and derived only"'
capture label variable unit `"Unit as printed or prescribed; empty where a sum of money has none"'
capture label variable status `"Why there is a number or none"'
capture label variable raw `"Text as printed"'
capture label variable how `"How the cell was found, or the sums that leave this number"'
capture label variable place `"Place: line and column, or table, row and cell"'
capture label variable checked_by `"What on the page confirms a printed number: sums that hold with it, prose, twice"'
capture label variable part `"Which report of a file that holds several; empty for the only one"'
save "cells.dta", replace

* One row a report: numbers that are printed, or why there is none.
keep report_id field value status
replace value = .f if status == "derived"
generate str32 column = ""
quietly replace column = "disc_reg_issued" if field == "disclosure.regulations.issued"
quietly replace column = "disc_reg_repealed" if field == "disclosure.regulations.repealed"
quietly replace column = "disc_reg_in_force" if field == "disclosure.regulations.in_force"
quietly replace column = "disc_norm_issued" if field == "disclosure.normative_documents.issued"
quietly replace column = "disc_norm_repealed" if field == "disclosure.normative_documents.repealed"
quietly replace column = "disc_norm_in_force" if field == "disclosure.normative_documents.in_force"
quietly replace column = "disc_lic_decisions" if field == "disclosure.licensing.decisions"
quietly replace column = "disc_pen_decisions" if field == "disclosure.penalties.decisions"
quietly replace column = "disc_coer_decisions" if field == "disclosure.coercion.decisions"
quietly replace column = "disc_fee_amount" if field == "disclosure.fees.amount"
quietly replace column = "app_recv_np" if field == "applications.received.natural_person"
quietly replace column = "app_recv_ent" if field == "applications.received.enterprise"
quietly replace column = "app_recv_res" if field == "applications.received.research_institution"
quietly replace column = "app_recv_pub" if field == "applications.received.public_interest_org"
quietly replace column = "app_recv_law" if field == "applications.received.legal_service_org"
quietly replace column = "app_recv_org" if field == "applications.received.other_org"
quietly replace column = "app_recv_all" if field == "applications.received.total"
quietly replace column = "app_cin_np" if field == "applications.carried_in.natural_person"
quietly replace column = "app_cin_ent" if field == "applications.carried_in.enterprise"
quietly replace column = "app_cin_res" if field == "applications.carried_in.research_institution"
quietly replace column = "app_cin_pub" if field == "applications.carried_in.public_interest_org"
quietly replace column = "app_cin_law" if field == "applications.carried_in.legal_service_org"
quietly replace column = "app_cin_org" if field == "applications.carried_in.other_org"
quietly replace column = "app_cin_all" if field == "applications.carried_in.total"
quietly replace column = "app_grant_np" if field == "applications.granted.natural_person"
quietly replace column = "app_grant_ent" if field == "applications.granted.enterprise"
quietly replace column = "app_grant_res" if field == "applications.granted.research_institution"
quietly replace column = "app_grant_pub" if field == "applications.granted.public_interest_org"
quietly replace column = "app_grant_law" if field == "applications.granted.legal_service_org"
quietly replace column = "app_grant_org" if field == "applications.granted.other_org"
quietly replace column = "app_grant_all" if field == "applications.granted.total"
quietly replace column = "app_partly_np" if field == "applications.partly_granted.natural_person"
quietly replace column = "app_partly_ent" if field == "applications.partly_granted.enterprise"
quietly replace column = "app_partly_res" if field == "applications.partly_granted.research_institution"
quietly replace column = "app_partly_pub" if field == "applications.partly_granted.public_interest_org"
quietly replace column = "app_partly_law" if field == "applications.partly_granted.legal_service_org"
quietly replace column = "app_partly_org" if field == "applications.partly_granted.other_org"
quietly replace column = "app_partly_all" if field == "applications.partly_granted.total"
quietly replace column = "app_ref_secret_np" if field == "applications.refused.state_secret.natural_person"
quietly replace column = "app_ref_secret_ent" if field == "applications.refused.state_secret.enterprise"
quietly replace column = "app_ref_secret_res" if field == "applications.refused.state_secret.research_institution"
quietly replace column = "app_ref_secret_pub" if field == "applications.refused.state_secret.public_interest_org"
quietly replace column = "app_ref_secret_law" if field == "applications.refused.state_secret.legal_service_org"
quietly replace column = "app_ref_secret_org" if field == "applications.refused.state_secret.other_org"
quietly replace column = "app_ref_secret_all" if field == "applications.refused.state_secret.total"
quietly replace column = "app_ref_law_np" if field == "applications.refused.prohibited_by_law.natural_person"
quietly replace column = "app_ref_law_ent" if field == "applications.refused.prohibited_by_law.enterprise"
quietly replace column = "app_ref_law_res" if field == "applications.refused.prohibited_by_law.research_institution"
quietly replace column = "app_ref_law_pub" if field == "applications.refused.prohibited_by_law.public_interest_org"
quietly replace column = "app_ref_law_law" if field == "applications.refused.prohibited_by_law.legal_service_org"
quietly replace column = "app_ref_law_org" if field == "applications.refused.prohibited_by_law.other_org"
quietly replace column = "app_ref_law_all" if field == "applications.refused.prohibited_by_law.total"
quietly replace column = "app_ref_security_np" if field == "applications.refused.security_stability.natural_person"
quietly replace column = "app_ref_security_ent" if field == "applications.refused.security_stability.enterprise"
quietly replace column = "app_ref_security_res" if field == "applications.refused.security_stability.research_institution"
quietly replace column = "app_ref_security_pub" if field == "applications.refused.security_stability.public_interest_org"
quietly replace column = "app_ref_security_law" if field == "applications.refused.security_stability.legal_service_org"
quietly replace column = "app_ref_security_org" if field == "applications.refused.security_stability.other_org"
quietly replace column = "app_ref_security_all" if field == "applications.refused.security_stability.total"
quietly replace column = "app_ref_third_np" if field == "applications.refused.third_party_rights.natural_person"
quietly replace column = "app_ref_third_ent" if field == "applications.refused.third_party_rights.enterprise"
quietly replace column = "app_ref_third_res" if field == "applications.refused.third_party_rights.research_institution"
quietly replace column = "app_ref_third_pub" if field == "applications.refused.third_party_rights.public_interest_org"
quietly replace column = "app_ref_third_law" if field == "applications.refused.third_party_rights.legal_service_org"
quietly replace column = "app_ref_third_org" if field == "applications.refused.third_party_rights.other_org"
quietly replace column = "app_ref_third_all" if field == "applications.refused.third_party_rights.total"
quietly replace column = "app_ref_internal_np" if field == "applications.refused.internal_affairs.natural_person"
quietly replace column = "app_ref_internal_ent" if field == "applications.refused.internal_affairs.enterprise"
quietly replace column = "app_ref_internal_res" if field == "applications.refused.internal_affairs.research_institution"
quietly replace column = "app_ref_internal_pub" if field == "applications.refused.internal_affairs.public_interest_org"
quietly replace column = "app_ref_internal_law" if field == "applications.refused.internal_affairs.legal_service_org"
quietly replace column = "app_ref_internal_org" if field == "applications.refused.internal_affairs.other_org"
quietly replace column = "app_ref_internal_all" if field == "applications.refused.internal_affairs.total"
quietly replace column = "app_ref_process_np" if field == "applications.refused.process_information.natural_person"
quietly replace column = "app_ref_process_ent" if field == "applications.refused.process_information.enterprise"
quietly replace column = "app_ref_process_res" if field == "applications.refused.process_information.research_institution"
quietly replace column = "app_ref_process_pub" if field == "applications.refused.process_information.public_interest_org"
quietly replace column = "app_ref_process_law" if field == "applications.refused.process_information.legal_service_org"
quietly replace column = "app_ref_process_org" if field == "applications.refused.process_information.other_org"
quietly replace column = "app_ref_process_all" if field == "applications.refused.process_information.total"
quietly replace column = "app_ref_enforce_np" if field == "applications.refused.enforcement_files.natural_person"
quietly replace column = "app_ref_enforce_ent" if field == "applications.refused.enforcement_files.enterprise"
quietly replace column = "app_ref_enforce_res" if field == "applications.refused.enforcement_files.research_institution"
quietly replace column = "app_ref_enforce_pub" if field == "applications.refused.enforcement_files.public_interest_org"
quietly replace column = "app_ref_enforce_law" if field == "applications.refused.enforcement_files.legal_service_org"
quietly replace column = "app_ref_enforce_org" if field == "applications.refused.enforcement_files.other_org"
quietly replace column = "app_ref_enforce_all" if field == "applications.refused.enforcement_files.total"
quietly replace column = "app_ref_query_np" if field == "applications.refused.statutory_query.natural_person"
quietly replace column = "app_ref_query_ent" if field == "applications.refused.statutory_query.enterprise"
quietly replace column = "app_ref_query_res" if field == "applications.refused.statutory_query.research_institution"
quietly replace column = "app_ref_query_pub" if field == "applications.refused.statutory_query.public_interest_org"
quietly replace column = "app_ref_query_law" if field == "applications.refused.statutory_query.legal_service_org"
quietly replace column = "app_ref_query_org" if field == "applications.refused.statutory_query.other_org"
quietly replace column = "app_ref_query_all" if field == "applications.refused.statutory_query.total"
quietly replace column = "app_una_notheld_np" if field == "applications.unable.not_held.natural_person"
quietly replace column = "app_una_notheld_ent" if field == "applications.unable.not_held.enterprise"
quietly replace column = "app_una_notheld_res" if field == "applications.unable.not_held.research_institution"
quietly replace column = "app_una_notheld_pub" if field == "applications.unable.not_held.public_interest_org"
quietly replace column = "app_una_notheld_law" if field == "applications.unable.not_held.legal_service_org"
quietly replace column = "app_una_notheld_org" if field == "applications.unable.not_held.other_org"
quietly replace column = "app_una_notheld_all" if field == "applications.unable.not_held.total"
quietly replace column = "app_una_create_np" if field == "applications.unable.needs_creation.natural_person"
quietly replace column = "app_una_create_ent" if field == "applications.unable.needs_creation.enterprise"
quietly replace column = "app_una_create_res" if field == "applications.unable.needs_creation.research_institution"
quietly replace column = "app_una_create_pub" if field == "applications.unable.needs_creation.public_interest_org"
quietly replace column = "app_una_create_law" if field == "applications.unable.needs_creation.legal_service_org"
quietly replace column = "app_una_create_org" if field == "applications.unable.needs_creation.other_org"
quietly replace column = "app_una_create_all" if field == "applications.unable.needs_creation.total"
quietly replace column = "app_una_unclear_np" if field == "applications.unable.still_unclear.natural_person"
quietly replace column = "app_una_unclear_ent" if field == "applications.unable.still_unclear.enterprise"
quietly replace column = "app_una_unclear_res" if field == "applications.unable.still_unclear.research_institution"
quietly replace column = "app_una_unclear_pub" if field == "applications.unable.still_unclear.public_interest_org"
quietly replace column = "app_una_unclear_law" if field == "applications.unable.still_unclear.legal_service_org"
quietly replace column = "app_una_unclear_org" if field == "applications.unable.still_unclear.other_org"
quietly replace column = "app_una_unclear_all" if field == "applications.unable.still_unclear.total"
quietly replace column = "app_np_petition_np" if field == "applications.not_processed.petition_complaint.natural_person"
quietly replace column = "app_np_petition_ent" if field == "applications.not_processed.petition_complaint.enterprise"
quietly replace column = "app_np_petition_res" if field == "applications.not_processed.petition_complaint.research_institution"
quietly replace column = "app_np_petition_pub" if field == "applications.not_processed.petition_complaint.public_interest_org"
quietly replace column = "app_np_petition_law" if field == "applications.not_processed.petition_complaint.legal_service_org"
quietly replace column = "app_np_petition_org" if field == "applications.not_processed.petition_complaint.other_org"
quietly replace column = "app_np_petition_all" if field == "applications.not_processed.petition_complaint.total"
quietly replace column = "app_np_repeat_np" if field == "applications.not_processed.repeated.natural_person"
quietly replace column = "app_np_repeat_ent" if field == "applications.not_processed.repeated.enterprise"
quietly replace column = "app_np_repeat_res" if field == "applications.not_processed.repeated.research_institution"
quietly replace column = "app_np_repeat_pub" if field == "applications.not_processed.repeated.public_interest_org"
quietly replace column = "app_np_repeat_law" if field == "applications.not_processed.repeated.legal_service_org"
quietly replace column = "app_np_repeat_org" if field == "applications.not_processed.repeated.other_org"
quietly replace column = "app_np_repeat_all" if field == "applications.not_processed.repeated.total"
quietly replace column = "app_np_publication_np" if field == "applications.not_processed.publications.natural_person"
quietly replace column = "app_np_publication_ent" if field == "applications.not_processed.publications.enterprise"
quietly replace column = "app_np_publication_res" if field == "applications.not_processed.publications.research_institution"
quietly replace column = "app_np_publication_pub" if field == "applications.not_processed.publications.public_interest_org"
quietly replace column = "app_np_publication_law" if field == "applications.not_processed.publications.legal_service_org"
quietly replace column = "app_np_publication_org" if field == "applications.not_processed.publications.other_org"
quietly replace column = "app_np_publication_all" if field == "applications.not_processed.publications.total"
quietly replace column = "app_np_excessive_np" if field == "applications.not_processed.excessive.natural_person"
quietly replace column = "app_np_excessive_ent" if field == "applications.not_processed.excessive.enterprise"
quietly replace column = "app_np_excessive_res" if field == "applications.not_processed.excessive.research_institution"
quietly replace column = "app_np_excessive_pub" if field == "applications.not_processed.excessive.public_interest_org"
quietly replace column = "app_np_excessive_law" if field == "applications.not_processed.excessive.legal_service_org"
quietly replace column = "app_np_excessive_org" if field == "applications.not_processed.excessive.other_org"
quietly replace column = "app_np_excessive_all" if field == "applications.not_processed.excessive.total"
quietly replace column = "app_np_reissue_np" if field == "applications.not_processed.confirm_or_reissue.natural_person"
quietly replace column = "app_np_reissue_ent" if field == "applications.not_processed.confirm_or_reissue.enterprise"
quietly replace column = "app_np_reissue_res" if field == "applications.not_processed.confirm_or_reissue.research_institution"
quietly replace column = "app_np_reissue_pub" if field == "applications.not_processed.confirm_or_reissue.public_interest_org"
quietly replace column = "app_np_reissue_law" if field == "applications.not_processed.confirm_or_reissue.legal_service_org"
quietly replace column = "app_np_reissue_org" if field == "applications.not_processed.confirm_or_reissue.other_org"
quietly replace column = "app_np_reissue_all" if field == "applications.not_processed.confirm_or_reissue.total"
quietly replace column = "app_oth_uncorrected_np" if field == "applications.other.not_corrected.natural_person"
quietly replace column = "app_oth_uncorrected_ent" if field == "applications.other.not_corrected.enterprise"
quietly replace column = "app_oth_uncorrected_res" if field == "applications.other.not_corrected.research_institution"
quietly replace column = "app_oth_uncorrected_pub" if field == "applications.other.not_corrected.public_interest_org"
quietly replace column = "app_oth_uncorrected_law" if field == "applications.other.not_corrected.legal_service_org"
quietly replace column = "app_oth_uncorrected_org" if field == "applications.other.not_corrected.other_org"
quietly replace column = "app_oth_uncorrected_all" if field == "applications.other.not_corrected.total"
quietly replace column = "app_oth_feeunpaid_np" if field == "applications.other.fee_unpaid.natural_person"
quietly replace column = "app_oth_feeunpaid_ent" if field == "applications.other.fee_unpaid.enterprise"
quietly replace column = "app_oth_feeunpaid_res" if field == "applications.other.fee_unpaid.research_institution"
quietly replace column = "app_oth_feeunpaid_pub" if field == "applications.other.fee_unpaid.public_interest_org"
quietly replace column = "app_oth_feeunpaid_law" if field == "applications.other.fee_unpaid.legal_service_org"
quietly replace column = "app_oth_feeunpaid_org" if field == "applications.other.fee_unpaid.other_org"
quietly replace column = "app_oth_feeunpaid_all" if field == "applications.other.fee_unpaid.total"
quietly replace column = "app_oth_other_np" if field == "applications.other.other.natural_person"
quietly replace column = "app_oth_other_ent" if field == "applications.other.other.enterprise"
quietly replace column = "app_oth_other_res" if field == "applications.other.other.research_institution"
quietly replace column = "app_oth_other_pub" if field == "applications.other.other.public_interest_org"
quietly replace column = "app_oth_other_law" if field == "applications.other.other.legal_service_org"
quietly replace column = "app_oth_other_org" if field == "applications.other.other.other_org"
quietly replace column = "app_oth_other_all" if field == "applications.other.other.total"
quietly replace column = "app_handled_np" if field == "applications.handled.natural_person"
quietly replace column = "app_handled_ent" if field == "applications.handled.enterprise"
quietly replace column = "app_handled_res" if field == "applications.handled.research_institution"
quietly replace column = "app_handled_pub" if field == "applications.handled.public_interest_org"
quietly replace column = "app_handled_law" if field == "applications.handled.legal_service_org"
quietly replace column = "app_handled_org" if field == "applications.handled.other_org"
quietly replace column = "app_handled_all" if field == "applications.handled.total"
quietly replace column = "app_cout_np" if field == "applications.carried_out.natural_person"
quietly replace column = "app_cout_ent" if field == "applications.carried_out.enterprise"
quietly replace column = "app_cout_res" if field == "applications.carried_out.research_institution"
quietly replace column = "app_cout_pub" if field == "applications.carried_out.public_interest_org"
quietly replace column = "app_cout_law" if field == "applications.carried_out.legal_service_org"
quietly replace column = "app_cout_org" if field == "applications.carried_out.other_org"
quietly replace column = "app_cout_all" if field == "applications.carried_out.total"
quietly replace column = "rev_upheld" if field == "review.upheld"
quietly replace column = "rev_corrected" if field == "review.corrected"
quietly replace column = "rev_other" if field == "review.other"
quietly replace column = "rev_pending" if field == "review.pending"
quietly replace column = "rev_total" if field == "review.total"
quietly replace column = "litd_upheld" if field == "litigation.direct.upheld"
quietly replace column = "litd_corrected" if field == "litigation.direct.corrected"
quietly replace column = "litd_other" if field == "litigation.direct.other"
quietly replace column = "litd_pending" if field == "litigation.direct.pending"
quietly replace column = "litd_total" if field == "litigation.direct.total"
quietly replace column = "lita_upheld" if field == "litigation.after_review.upheld"
quietly replace column = "lita_corrected" if field == "litigation.after_review.corrected"
quietly replace column = "lita_other" if field == "litigation.after_review.other"
quietly replace column = "lita_pending" if field == "litigation.after_review.pending"
quietly replace column = "lita_total" if field == "litigation.after_review.total"
quietly replace column = "disc_reg_produced" if field == "disclosure.regulations.produced"
quietly replace column = "disc_reg_newly_disclosed" if field == "disclosure.regulations.newly_disclosed"
quietly replace column = "disc_reg_total_disclosed" if field == "disclosure.regulations.total_disclosed"
quietly replace column = "disc_norm_produced" if field == "disclosure.normative_documents.produced"
quietly replace column = "disc_norm_newly_disclosed" if field == "disclosure.normative_documents.newly_disclosed"
quietly replace column = "disc_norm_total_disclosed" if field == "disclosure.normative_documents.total_disclosed"
quietly replace column = "disc_lic_items_prev_year" if field == "disclosure.licensing.items_prev_year"
quietly replace column = "disc_lic_items_change" if field == "disclosure.licensing.items_change"
quietly replace column = "disc_osvc_items_prev_year" if field == "disclosure.other_services.items_prev_year"
quietly replace column = "disc_osvc_items_change" if field == "disclosure.other_services.items_change"
quietly replace column = "disc_osvc_decisions" if field == "disclosure.other_services.decisions"
quietly replace column = "disc_pen_items_prev_year" if field == "disclosure.penalties.items_prev_year"
quietly replace column = "disc_pen_items_change" if field == "disclosure.penalties.items_change"
quietly replace column = "disc_coer_items_prev_year" if field == "disclosure.coercion.items_prev_year"
quietly replace column = "disc_coer_items_change" if field == "disclosure.coercion.items_change"
quietly replace column = "disc_fee_items_prev_year" if field == "disclosure.fees.items_prev_year"
quietly replace column = "disc_fee_items_change" if field == "disclosure.fees.items_change"
quietly replace column = "disc_proc_projects" if field == "disclosure.procurement.projects"
quietly replace column = "disc_proc_amount" if field == "disclosure.procurement.amount"
quietly replace column = "app_oth_all_np" if field == "applications.other.undivided.natural_person"
quietly replace column = "app_oth_all_ent" if field == "applications.other.undivided.enterprise"
quietly replace column = "app_oth_all_res" if field == "applications.other.undivided.research_institution"
quietly replace column = "app_oth_all_pub" if field == "applications.other.undivided.public_interest_org"
quietly replace column = "app_oth_all_law" if field == "applications.other.undivided.legal_service_org"
quietly replace column = "app_oth_all_org" if field == "applications.other.undivided.other_org"
quietly replace column = "app_oth_all_all" if field == "applications.other.undivided.total"
quietly replace column = "stat_disc" if field == "stat.disclosure.total"
quietly replace column = "stat_disc_norm" if field == "stat.disclosure.normative_docs_disclosed"
quietly replace column = "stat_norm_issued" if field == "stat.disclosure.normative_docs_issued"
quietly replace column = "stat_ch_gazette" if field == "stat.channels.gazette"
quietly replace column = "stat_ch_website" if field == "stat.channels.website"
quietly replace column = "stat_ch_weibo" if field == "stat.channels.weibo"
quietly replace column = "stat_ch_wechat" if field == "stat.channels.wechat"
quietly replace column = "stat_ch_other" if field == "stat.channels.other"
quietly replace column = "stat_hot_topics" if field == "stat.response.hot_topics"
quietly replace column = "stat_press" if field == "stat.response.press_conferences"
quietly replace column = "stat_press_head" if field == "stat.response.press_conferences_by_principal"
quietly replace column = "stat_interview" if field == "stat.response.online_interviews"
quietly replace column = "stat_interview_head" if field == "stat.response.online_interviews_by_principal"
quietly replace column = "stat_interpret" if field == "stat.response.policy_interpretations"
quietly replace column = "stat_resp_social" if field == "stat.response.weibo_wechat"
quietly replace column = "stat_resp_other" if field == "stat.response.other"
quietly replace column = "stat_recv_all" if field == "stat.requests.received.total"
quietly replace column = "stat_recv_person" if field == "stat.requests.received.in_person"
quietly replace column = "stat_recv_fax" if field == "stat.requests.received.fax"
quietly replace column = "stat_recv_online" if field == "stat.requests.received.online"
quietly replace column = "stat_recv_letter" if field == "stat.requests.received.letter"
quietly replace column = "stat_closed_all" if field == "stat.requests.closed.total"
quietly replace column = "stat_closed_time" if field == "stat.requests.closed.on_time"
quietly replace column = "stat_closed_late" if field == "stat.requests.closed.extended"
quietly replace column = "stat_rep_all" if field == "stat.requests.replies.total"
quietly replace column = "stat_rep_public" if field == "stat.requests.replies.already_disclosed"
quietly replace column = "stat_rep_grant" if field == "stat.requests.replies.granted"
quietly replace column = "stat_rep_partly" if field == "stat.requests.replies.partly_granted"
quietly replace column = "stat_rep_ref_all" if field == "stat.requests.replies.refused.total"
quietly replace column = "stat_rep_ref_secret" if field == "stat.requests.replies.refused.state_secret"
quietly replace column = "stat_rep_ref_trade" if field == "stat.requests.replies.refused.trade_secret"
quietly replace column = "stat_rep_ref_privacy" if field == "stat.requests.replies.refused.personal_privacy"
quietly replace column = "stat_rep_ref_security" if field == "stat.requests.replies.refused.security_stability"
quietly replace column = "stat_rep_ref_notgov" if field == "stat.requests.replies.refused.not_government_information"
quietly replace column = "stat_rep_ref_other" if field == "stat.requests.replies.refused.other_statutory"
quietly replace column = "stat_rep_notorgan" if field == "stat.requests.replies.not_this_organ"
quietly replace column = "stat_rep_notexist" if field == "stat.requests.replies.not_exist"
quietly replace column = "stat_rep_correct" if field == "stat.requests.replies.correction_notified"
quietly replace column = "stat_rep_channel" if field == "stat.requests.replies.other_channel"
quietly replace column = "stat_rev_all" if field == "stat.review.total"
quietly replace column = "stat_rev_upheld" if field == "stat.review.upheld"
quietly replace column = "stat_rev_corrected" if field == "stat.review.corrected"
quietly replace column = "stat_rev_other" if field == "stat.review.other"
quietly replace column = "stat_lit_all" if field == "stat.litigation.total"
quietly replace column = "stat_lit_upheld" if field == "stat.litigation.upheld_or_dismissed"
quietly replace column = "stat_lit_corrected" if field == "stat.litigation.corrected"
quietly replace column = "stat_lit_other" if field == "stat.litigation.other"
quietly replace column = "stat_complaints" if field == "stat.complaints.total"
quietly replace column = "stat_fees" if field == "stat.fees_charged"
quietly replace column = "stat_units" if field == "stat.institution.dedicated_units"
quietly replace column = "stat_reading_points" if field == "stat.institution.reading_points"
quietly replace column = "stat_staff_all" if field == "stat.institution.staff.total"
quietly replace column = "stat_staff_full" if field == "stat.institution.staff.full_time"
quietly replace column = "stat_staff_part" if field == "stat.institution.staff.part_time"
quietly replace column = "stat_funds" if field == "stat.institution.special_funds"
quietly replace column = "stat_meetings" if field == "stat.training.meetings"
quietly replace column = "stat_trainings" if field == "stat.training.sessions"
quietly replace column = "stat_trainees" if field == "stat.training.trainees"
quietly replace column = "loc_disc" if field == "local.disclosed.total"
quietly replace column = "loc_disc_full" if field == "local.disclosed.fulltext"
quietly replace column = "loc_norm_new" if field == "local.normative_docs_new"
quietly replace column = "loc_service" if field == "local.service_info"
quietly replace column = "loc_visits" if field == "local.site_visits"
quietly replace column = "loc_visitors" if field == "local.visitors"
quietly replace column = "loc_ask_online" if field == "local.online_consult"
quietly replace column = "loc_ask_phone" if field == "local.phone_consult"
quietly replace column = "loc_catalogue" if field == "local.request_catalogue"
quietly replace column = "loc_recv_all" if field == "local.requests.total"
quietly replace column = "loc_recv_person" if field == "local.requests.in_person"
quietly replace column = "loc_recv_fax" if field == "local.requests.fax"
quietly replace column = "loc_recv_email" if field == "local.requests.email"
quietly replace column = "loc_recv_online" if field == "local.requests.online"
quietly replace column = "loc_recv_letter" if field == "local.requests.letter"
quietly replace column = "loc_recv_other" if field == "local.requests.other"
quietly replace column = "loc_rep_all" if field == "local.replies.total"
quietly replace column = "loc_rep_grant" if field == "local.replies.granted"
quietly replace column = "loc_rep_partly" if field == "local.replies.partly"
quietly replace column = "loc_rep_ref_all" if field == "local.replies.refused.total"
quietly replace column = "loc_rep_ref_notgov" if field == "local.replies.refused.not_gov_info"
quietly replace column = "loc_rep_ref_notexist" if field == "local.replies.refused.not_exist"
quietly replace column = "loc_rep_ref_notheld" if field == "local.replies.refused.not_held"
quietly replace column = "loc_rep_ref_unclear" if field == "local.replies.refused.unclear"
quietly replace column = "loc_rep_ref_exempt1" if field == "local.replies.refused.exempt1"
quietly replace column = "loc_rep_ref_exempt2" if field == "local.replies.refused.exempt2"
quietly replace column = "loc_rep_ref_exempt3" if field == "local.replies.refused.exempt3"
quietly replace column = "loc_rep_ref_exempt4" if field == "local.replies.refused.exempt4"
quietly replace column = "loc_rep_ref_exempt5" if field == "local.replies.refused.exempt5"
quietly replace column = "loc_rep_ref_exempt6" if field == "local.replies.refused.exempt6"
quietly replace column = "loc_rep_ref_other" if field == "local.replies.refused.other"
quietly replace column = "loc_review" if field == "local.review"
quietly replace column = "loc_litigation" if field == "local.litigation"
quietly replace column = "loc_appeal" if field == "local.appeal"
drop field status
rename value v_
reshape wide v_, i(report_id) j(column) string
rename v_* *
tempfile numbers
save "`numbers'"

import delimited using "reports.csv", clear varnames(nonames) rowrange(2) encoding("utf-8") stringcols(_all) ///
    bindquotes(strict) maxquotedrows(unlimited)
keep v1-v8
rename (v1-v8) (report_id source agency year published form complete disc_reg_issued)
destring year disc_reg_issued, replace
generate double published_date = date(published, "YMD")
format published_date %td
drop published
rename published_date published
generate byte complete_is = complete == "true" if complete != ""
drop complete
rename complete_is complete
merge 1:1 report_id using "`numbers'", nogenerate
label define why .a `"blank: the cell is empty"', modify
label define why .b `"dash: a sign or word for none is printed"', modify
label define why .c `"words: other words are printed"', modify
label define why .d `"unread: something is printed that could not be read with certainty"', modify
label define why .e `"absent: no such cell was found"', modify
label define why .f `"derived: not printed; the sums leave only this number"', modify
* A column that no report of these has is not there, hence capture.
capture label values disc_reg_issued why
capture label values disc_reg_repealed why
capture label values disc_reg_in_force why
capture label values disc_norm_issued why
capture label values disc_norm_repealed why
capture label values disc_norm_in_force why
capture label values disc_lic_decisions why
capture label values disc_pen_decisions why
capture label values disc_coer_decisions why
capture label values disc_fee_amount why
capture label values app_recv_np why
capture label values app_recv_ent why
capture label values app_recv_res why
capture label values app_recv_pub why
capture label values app_recv_law why
capture label values app_recv_org why
capture label values app_recv_all why
capture label values app_cin_np why
capture label values app_cin_ent why
capture label values app_cin_res why
capture label values app_cin_pub why
capture label values app_cin_law why
capture label values app_cin_org why
capture label values app_cin_all why
capture label values app_grant_np why
capture label values app_grant_ent why
capture label values app_grant_res why
capture label values app_grant_pub why
capture label values app_grant_law why
capture label values app_grant_org why
capture label values app_grant_all why
capture label values app_partly_np why
capture label values app_partly_ent why
capture label values app_partly_res why
capture label values app_partly_pub why
capture label values app_partly_law why
capture label values app_partly_org why
capture label values app_partly_all why
capture label values app_ref_secret_np why
capture label values app_ref_secret_ent why
capture label values app_ref_secret_res why
capture label values app_ref_secret_pub why
capture label values app_ref_secret_law why
capture label values app_ref_secret_org why
capture label values app_ref_secret_all why
capture label values app_ref_law_np why
capture label values app_ref_law_ent why
capture label values app_ref_law_res why
capture label values app_ref_law_pub why
capture label values app_ref_law_law why
capture label values app_ref_law_org why
capture label values app_ref_law_all why
capture label values app_ref_security_np why
capture label values app_ref_security_ent why
capture label values app_ref_security_res why
capture label values app_ref_security_pub why
capture label values app_ref_security_law why
capture label values app_ref_security_org why
capture label values app_ref_security_all why
capture label values app_ref_third_np why
capture label values app_ref_third_ent why
capture label values app_ref_third_res why
capture label values app_ref_third_pub why
capture label values app_ref_third_law why
capture label values app_ref_third_org why
capture label values app_ref_third_all why
capture label values app_ref_internal_np why
capture label values app_ref_internal_ent why
capture label values app_ref_internal_res why
capture label values app_ref_internal_pub why
capture label values app_ref_internal_law why
capture label values app_ref_internal_org why
capture label values app_ref_internal_all why
capture label values app_ref_process_np why
capture label values app_ref_process_ent why
capture label values app_ref_process_res why
capture label values app_ref_process_pub why
capture label values app_ref_process_law why
capture label values app_ref_process_org why
capture label values app_ref_process_all why
capture label values app_ref_enforce_np why
capture label values app_ref_enforce_ent why
capture label values app_ref_enforce_res why
capture label values app_ref_enforce_pub why
capture label values app_ref_enforce_law why
capture label values app_ref_enforce_org why
capture label values app_ref_enforce_all why
capture label values app_ref_query_np why
capture label values app_ref_query_ent why
capture label values app_ref_query_res why
capture label values app_ref_query_pub why
capture label values app_ref_query_law why
capture label values app_ref_query_org why
capture label values app_ref_query_all why
capture label values app_una_notheld_np why
capture label values app_una_notheld_ent why
capture label values app_una_notheld_res why
capture label values app_una_notheld_pub why
capture label values app_una_notheld_law why
capture label values app_una_notheld_org why
capture label values app_una_notheld_all why
capture label values app_una_create_np why
capture label values app_una_create_ent why
capture label values app_una_create_res why
capture label values app_una_create_pub why
capture label values app_una_create_law why
capture label values app_una_create_org why
capture label values app_una_create_all why
capture label values app_una_unclear_np why
capture label values app_una_unclear_ent why
capture label values app_una_unclear_res why
capture label values app_una_unclear_pub why
capture label values app_una_unclear_law why
capture label values app_una_unclear_org why
capture label values app_una_unclear_all why
capture label values app_np_petition_np why
capture label values app_np_petition_ent why
capture label values app_np_petition_res why
capture label values app_np_petition_pub why
capture label values app_np_petition_law why
capture label values app_np_petition_org why
capture label values app_np_petition_all why
capture label values app_np_repeat_np why
capture label values app_np_repeat_ent why
capture label values app_np_repeat_res why
capture label values app_np_repeat_pub why
capture label values app_np_repeat_law why
capture label values app_np_repeat_org why
capture label values app_np_repeat_all why
capture label values app_np_publication_np why
capture label values app_np_publication_ent why
capture label values app_np_publication_res why
capture label values app_np_publication_pub why
capture label values app_np_publication_law why
capture label values app_np_publication_org why
capture label values app_np_publication_all why
capture label values app_np_excessive_np why
capture label values app_np_excessive_ent why
capture label values app_np_excessive_res why
capture label values app_np_excessive_pub why
capture label values app_np_excessive_law why
capture label values app_np_excessive_org why
capture label values app_np_excessive_all why
capture label values app_np_reissue_np why
capture label values app_np_reissue_ent why
capture label values app_np_reissue_res why
capture label values app_np_reissue_pub why
capture label values app_np_reissue_law why
capture label values app_np_reissue_org why
capture label values app_np_reissue_all why
capture label values app_oth_uncorrected_np why
capture label values app_oth_uncorrected_ent why
capture label values app_oth_uncorrected_res why
capture label values app_oth_uncorrected_pub why
capture label values app_oth_uncorrected_law why
capture label values app_oth_uncorrected_org why
capture label values app_oth_uncorrected_all why
capture label values app_oth_feeunpaid_np why
capture label values app_oth_feeunpaid_ent why
capture label values app_oth_feeunpaid_res why
capture label values app_oth_feeunpaid_pub why
capture label values app_oth_feeunpaid_law why
capture label values app_oth_feeunpaid_org why
capture label values app_oth_feeunpaid_all why
capture label values app_oth_other_np why
capture label values app_oth_other_ent why
capture label values app_oth_other_res why
capture label values app_oth_other_pub why
capture label values app_oth_other_law why
capture label values app_oth_other_org why
capture label values app_oth_other_all why
capture label values app_handled_np why
capture label values app_handled_ent why
capture label values app_handled_res why
capture label values app_handled_pub why
capture label values app_handled_law why
capture label values app_handled_org why
capture label values app_handled_all why
capture label values app_cout_np why
capture label values app_cout_ent why
capture label values app_cout_res why
capture label values app_cout_pub why
capture label values app_cout_law why
capture label values app_cout_org why
capture label values app_cout_all why
capture label values rev_upheld why
capture label values rev_corrected why
capture label values rev_other why
capture label values rev_pending why
capture label values rev_total why
capture label values litd_upheld why
capture label values litd_corrected why
capture label values litd_other why
capture label values litd_pending why
capture label values litd_total why
capture label values lita_upheld why
capture label values lita_corrected why
capture label values lita_other why
capture label values lita_pending why
capture label values lita_total why
capture label values disc_reg_produced why
capture label values disc_reg_newly_disclosed why
capture label values disc_reg_total_disclosed why
capture label values disc_norm_produced why
capture label values disc_norm_newly_disclosed why
capture label values disc_norm_total_disclosed why
capture label values disc_lic_items_prev_year why
capture label values disc_lic_items_change why
capture label values disc_osvc_items_prev_year why
capture label values disc_osvc_items_change why
capture label values disc_osvc_decisions why
capture label values disc_pen_items_prev_year why
capture label values disc_pen_items_change why
capture label values disc_coer_items_prev_year why
capture label values disc_coer_items_change why
capture label values disc_fee_items_prev_year why
capture label values disc_fee_items_change why
capture label values disc_proc_projects why
capture label values disc_proc_amount why
capture label values app_oth_all_np why
capture label values app_oth_all_ent why
capture label values app_oth_all_res why
capture label values app_oth_all_pub why
capture label values app_oth_all_law why
capture label values app_oth_all_org why
capture label values app_oth_all_all why
capture label values stat_disc why
capture label values stat_disc_norm why
capture label values stat_norm_issued why
capture label values stat_ch_gazette why
capture label values stat_ch_website why
capture label values stat_ch_weibo why
capture label values stat_ch_wechat why
capture label values stat_ch_other why
capture label values stat_hot_topics why
capture label values stat_press why
capture label values stat_press_head why
capture label values stat_interview why
capture label values stat_interview_head why
capture label values stat_interpret why
capture label values stat_resp_social why
capture label values stat_resp_other why
capture label values stat_recv_all why
capture label values stat_recv_person why
capture label values stat_recv_fax why
capture label values stat_recv_online why
capture label values stat_recv_letter why
capture label values stat_closed_all why
capture label values stat_closed_time why
capture label values stat_closed_late why
capture label values stat_rep_all why
capture label values stat_rep_public why
capture label values stat_rep_grant why
capture label values stat_rep_partly why
capture label values stat_rep_ref_all why
capture label values stat_rep_ref_secret why
capture label values stat_rep_ref_trade why
capture label values stat_rep_ref_privacy why
capture label values stat_rep_ref_security why
capture label values stat_rep_ref_notgov why
capture label values stat_rep_ref_other why
capture label values stat_rep_notorgan why
capture label values stat_rep_notexist why
capture label values stat_rep_correct why
capture label values stat_rep_channel why
capture label values stat_rev_all why
capture label values stat_rev_upheld why
capture label values stat_rev_corrected why
capture label values stat_rev_other why
capture label values stat_lit_all why
capture label values stat_lit_upheld why
capture label values stat_lit_corrected why
capture label values stat_lit_other why
capture label values stat_complaints why
capture label values stat_fees why
capture label values stat_units why
capture label values stat_reading_points why
capture label values stat_staff_all why
capture label values stat_staff_full why
capture label values stat_staff_part why
capture label values stat_funds why
capture label values stat_meetings why
capture label values stat_trainings why
capture label values stat_trainees why
capture label values loc_disc why
capture label values loc_disc_full why
capture label values loc_norm_new why
capture label values loc_service why
capture label values loc_visits why
capture label values loc_visitors why
capture label values loc_ask_online why
capture label values loc_ask_phone why
capture label values loc_catalogue why
capture label values loc_recv_all why
capture label values loc_recv_person why
capture label values loc_recv_fax why
capture label values loc_recv_email why
capture label values loc_recv_online why
capture label values loc_recv_letter why
capture label values loc_recv_other why
capture label values loc_rep_all why
capture label values loc_rep_grant why
capture label values loc_rep_partly why
capture label values loc_rep_ref_all why
capture label values loc_rep_ref_notgov why
capture label values loc_rep_ref_notexist why
capture label values loc_rep_ref_notheld why
capture label values loc_rep_ref_unclear why
capture label values loc_rep_ref_exempt1 why
capture label values loc_rep_ref_exempt2 why
capture label values loc_rep_ref_exempt3 why
capture label values loc_rep_ref_exempt4 why
capture label values loc_rep_ref_exempt5 why
capture label values loc_rep_ref_exempt6 why
capture label values loc_rep_ref_other why
capture label values loc_review why
capture label values loc_litigation why
capture label values loc_appeal why
capture label variable report_id `"Report: from source path and bytes"'
capture label variable source `"Source: path below the given folder"'
capture label variable agency `"Agency as printed"'
capture label variable year `"Year reported on"'
capture label variable published `"Date of publication, where printed"'
capture label variable form `"Form, told by its table labels"'
capture label variable complete `"No field is absent, unread or derived"'
capture label variable disc_reg_issued `"Regulations (规章): issued this year (件)"'
capture label variable disc_reg_repealed `"Regulations (规章): repealed this year (件)"'
capture label variable disc_reg_in_force `"Regulations (规章): in force (件)"'
capture label variable disc_norm_issued `"Administrative normative documents: issued this year (件)"'
capture label variable disc_norm_repealed `"Administrative normative documents: repealed this year (件)"'
capture label variable disc_norm_in_force `"Administrative normative documents: in force (件)"'
capture label variable disc_lic_decisions `"Administrative licensing: decisions this year (件)"'
capture label variable disc_pen_decisions `"Administrative penalties: decisions this year (件)"'
capture label variable disc_coer_decisions `"Administrative coercion: decisions this year (件)"'
capture label variable disc_fee_amount `"Administrative fees: amount (万元)"'
capture label variable app_recv_np `"New requests received this year, natural persons (件)"'
capture label variable app_recv_ent `"New requests received this year, commercial enterprises (件)"'
capture label variable app_recv_res `"New requests received this year, research institutions (件)"'
capture label variable app_recv_pub `"New requests received this year, public-interest organisations (件)"'
capture label variable app_recv_law `"New requests received this year, legal-service organisations (件)"'
capture label variable app_recv_org `"New requests received this year, other organisations (件)"'
capture label variable app_recv_all `"New requests received this year, total (件)"'
capture label variable app_cin_np `"Requests carried over from last year, natural persons (件)"'
capture label variable app_cin_ent `"Requests carried over from last year, commercial enterprises (件)"'
capture label variable app_cin_res `"Requests carried over from last year, research institutions (件)"'
capture label variable app_cin_pub `"Requests carried over from last year, public-interest organisations (件)"'
capture label variable app_cin_law `"Requests carried over from last year, legal-service organisations (件)"'
capture label variable app_cin_org `"Requests carried over from last year, other organisations (件)"'
capture label variable app_cin_all `"Requests carried over from last year, total (件)"'
capture label variable app_grant_np `"Disclosed in full, natural persons (件)"'
capture label variable app_grant_ent `"Disclosed in full, commercial enterprises (件)"'
capture label variable app_grant_res `"Disclosed in full, research institutions (件)"'
capture label variable app_grant_pub `"Disclosed in full, public-interest organisations (件)"'
capture label variable app_grant_law `"Disclosed in full, legal-service organisations (件)"'
capture label variable app_grant_org `"Disclosed in full, other organisations (件)"'
capture label variable app_grant_all `"Disclosed in full, total (件)"'
capture label variable app_partly_np `"Disclosed in part, natural persons (件)"'
capture label variable app_partly_ent `"Disclosed in part, commercial enterprises (件)"'
capture label variable app_partly_res `"Disclosed in part, research institutions (件)"'
capture label variable app_partly_pub `"Disclosed in part, public-interest organisations (件)"'
capture label variable app_partly_law `"Disclosed in part, legal-service organisations (件)"'
capture label variable app_partly_org `"Disclosed in part, other organisations (件)"'
capture label variable app_partly_all `"Disclosed in part, total (件)"'
capture label variable app_ref_secret_np `"Refused: state secret, natural persons (件)"'
capture label variable app_ref_secret_ent `"Refused: state secret, commercial enterprises (件)"'
capture label variable app_ref_secret_res `"Refused: state secret, research institutions (件)"'
capture label variable app_ref_secret_pub `"Refused: state secret, public-interest organisations (件)"'
capture label variable app_ref_secret_law `"Refused: state secret, legal-service organisations (件)"'
capture label variable app_ref_secret_org `"Refused: state secret, other organisations (件)"'
capture label variable app_ref_secret_all `"Refused: state secret, total (件)"'
capture label variable app_ref_law_np `"Refused: disclosure prohibited by other law or regulation, natural persons (件)"'
capture label variable app_ref_law_ent `"Refused: disclosure prohibited by other law or regulation, commercial enterpris…"'
capture label variable app_ref_law_res `"Refused: disclosure prohibited by other law or regulation, research institution…"'
capture label variable app_ref_law_pub `"Refused: disclosure prohibited by other law or regulation, public-interest orga…"'
capture label variable app_ref_law_law `"Refused: disclosure prohibited by other law or regulation, legal-service organi…"'
capture label variable app_ref_law_org `"Refused: disclosure prohibited by other law or regulation, other organisations …"'
capture label variable app_ref_law_all `"Refused: disclosure prohibited by other law or regulation, total (件)"'
capture label variable app_ref_security_np `"Refused: endangers state, public or economic security or social stability, natu…"'
capture label variable app_ref_security_ent `"Refused: endangers state, public or economic security or social stability, comm…"'
capture label variable app_ref_security_res `"Refused: endangers state, public or economic security or social stability, rese…"'
capture label variable app_ref_security_pub `"Refused: endangers state, public or economic security or social stability, publ…"'
capture label variable app_ref_security_law `"Refused: endangers state, public or economic security or social stability, lega…"'
capture label variable app_ref_security_org `"Refused: endangers state, public or economic security or social stability, othe…"'
capture label variable app_ref_security_all `"Refused: endangers state, public or economic security or social stability, tota…"'
capture label variable app_ref_third_np `"Refused: third party's lawful rights, natural persons (件)"'
capture label variable app_ref_third_ent `"Refused: third party's lawful rights, commercial enterprises (件)"'
capture label variable app_ref_third_res `"Refused: third party's lawful rights, research institutions (件)"'
capture label variable app_ref_third_pub `"Refused: third party's lawful rights, public-interest organisations (件)"'
capture label variable app_ref_third_law `"Refused: third party's lawful rights, legal-service organisations (件)"'
capture label variable app_ref_third_org `"Refused: third party's lawful rights, other organisations (件)"'
capture label variable app_ref_third_all `"Refused: third party's lawful rights, total (件)"'
capture label variable app_ref_internal_np `"Refused: internal affairs information, natural persons (件)"'
capture label variable app_ref_internal_ent `"Refused: internal affairs information, commercial enterprises (件)"'
capture label variable app_ref_internal_res `"Refused: internal affairs information, research institutions (件)"'
capture label variable app_ref_internal_pub `"Refused: internal affairs information, public-interest organisations (件)"'
capture label variable app_ref_internal_law `"Refused: internal affairs information, legal-service organisations (件)"'
capture label variable app_ref_internal_org `"Refused: internal affairs information, other organisations (件)"'
capture label variable app_ref_internal_all `"Refused: internal affairs information, total (件)"'
capture label variable app_ref_process_np `"Refused: process information, natural persons (件)"'
capture label variable app_ref_process_ent `"Refused: process information, commercial enterprises (件)"'
capture label variable app_ref_process_res `"Refused: process information, research institutions (件)"'
capture label variable app_ref_process_pub `"Refused: process information, public-interest organisations (件)"'
capture label variable app_ref_process_law `"Refused: process information, legal-service organisations (件)"'
capture label variable app_ref_process_org `"Refused: process information, other organisations (件)"'
capture label variable app_ref_process_all `"Refused: process information, total (件)"'
capture label variable app_ref_enforce_np `"Refused: administrative law enforcement file, natural persons (件)"'
capture label variable app_ref_enforce_ent `"Refused: administrative law enforcement file, commercial enterprises (件)"'
capture label variable app_ref_enforce_res `"Refused: administrative law enforcement file, research institutions (件)"'
capture label variable app_ref_enforce_pub `"Refused: administrative law enforcement file, public-interest organisations (件)"'
capture label variable app_ref_enforce_law `"Refused: administrative law enforcement file, legal-service organisations (件)"'
capture label variable app_ref_enforce_org `"Refused: administrative law enforcement file, other organisations (件)"'
capture label variable app_ref_enforce_all `"Refused: administrative law enforcement file, total (件)"'
capture label variable app_ref_query_np `"Refused: matter for a statutory query procedure, natural persons (件)"'
capture label variable app_ref_query_ent `"Refused: matter for a statutory query procedure, commercial enterprises (件)"'
capture label variable app_ref_query_res `"Refused: matter for a statutory query procedure, research institutions (件)"'
capture label variable app_ref_query_pub `"Refused: matter for a statutory query procedure, public-interest organisations …"'
capture label variable app_ref_query_law `"Refused: matter for a statutory query procedure, legal-service organisations (件)"'
capture label variable app_ref_query_org `"Refused: matter for a statutory query procedure, other organisations (件)"'
capture label variable app_ref_query_all `"Refused: matter for a statutory query procedure, total (件)"'
capture label variable app_una_notheld_np `"Unable to provide: not held by this organ, natural persons (件)"'
capture label variable app_una_notheld_ent `"Unable to provide: not held by this organ, commercial enterprises (件)"'
capture label variable app_una_notheld_res `"Unable to provide: not held by this organ, research institutions (件)"'
capture label variable app_una_notheld_pub `"Unable to provide: not held by this organ, public-interest organisations (件)"'
capture label variable app_una_notheld_law `"Unable to provide: not held by this organ, legal-service organisations (件)"'
capture label variable app_una_notheld_org `"Unable to provide: not held by this organ, other organisations (件)"'
capture label variable app_una_notheld_all `"Unable to provide: not held by this organ, total (件)"'
capture label variable app_una_create_np `"Unable to provide: would have to be created, natural persons (件)"'
capture label variable app_una_create_ent `"Unable to provide: would have to be created, commercial enterprises (件)"'
capture label variable app_una_create_res `"Unable to provide: would have to be created, research institutions (件)"'
capture label variable app_una_create_pub `"Unable to provide: would have to be created, public-interest organisations (件)"'
capture label variable app_una_create_law `"Unable to provide: would have to be created, legal-service organisations (件)"'
capture label variable app_una_create_org `"Unable to provide: would have to be created, other organisations (件)"'
capture label variable app_una_create_all `"Unable to provide: would have to be created, total (件)"'
capture label variable app_una_unclear_np `"Unable to provide: still unclear after correction, natural persons (件)"'
capture label variable app_una_unclear_ent `"Unable to provide: still unclear after correction, commercial enterprises (件)"'
capture label variable app_una_unclear_res `"Unable to provide: still unclear after correction, research institutions (件)"'
capture label variable app_una_unclear_pub `"Unable to provide: still unclear after correction, public-interest organisation…"'
capture label variable app_una_unclear_law `"Unable to provide: still unclear after correction, legal-service organisations …"'
capture label variable app_una_unclear_org `"Unable to provide: still unclear after correction, other organisations (件)"'
capture label variable app_una_unclear_all `"Unable to provide: still unclear after correction, total (件)"'
capture label variable app_np_petition_np `"Not processed: petition, report or complaint, natural persons (件)"'
capture label variable app_np_petition_ent `"Not processed: petition, report or complaint, commercial enterprises (件)"'
capture label variable app_np_petition_res `"Not processed: petition, report or complaint, research institutions (件)"'
capture label variable app_np_petition_pub `"Not processed: petition, report or complaint, public-interest organisations (件)"'
capture label variable app_np_petition_law `"Not processed: petition, report or complaint, legal-service organisations (件)"'
capture label variable app_np_petition_org `"Not processed: petition, report or complaint, other organisations (件)"'
capture label variable app_np_petition_all `"Not processed: petition, report or complaint, total (件)"'
capture label variable app_np_repeat_np `"Not processed: repeated request, natural persons (件)"'
capture label variable app_np_repeat_ent `"Not processed: repeated request, commercial enterprises (件)"'
capture label variable app_np_repeat_res `"Not processed: repeated request, research institutions (件)"'
capture label variable app_np_repeat_pub `"Not processed: repeated request, public-interest organisations (件)"'
capture label variable app_np_repeat_law `"Not processed: repeated request, legal-service organisations (件)"'
capture label variable app_np_repeat_org `"Not processed: repeated request, other organisations (件)"'
capture label variable app_np_repeat_all `"Not processed: repeated request, total (件)"'
capture label variable app_np_publication_np `"Not processed: asks for a public publication, natural persons (件)"'
capture label variable app_np_publication_ent `"Not processed: asks for a public publication, commercial enterprises (件)"'
capture label variable app_np_publication_res `"Not processed: asks for a public publication, research institutions (件)"'
capture label variable app_np_publication_pub `"Not processed: asks for a public publication, public-interest organisations (件)"'
capture label variable app_np_publication_law `"Not processed: asks for a public publication, legal-service organisations (件)"'
capture label variable app_np_publication_org `"Not processed: asks for a public publication, other organisations (件)"'
capture label variable app_np_publication_all `"Not processed: asks for a public publication, total (件)"'
capture label variable app_np_excessive_np `"Not processed: large number of repeated requests without good reason, natural p…"'
capture label variable app_np_excessive_ent `"Not processed: large number of repeated requests without good reason, commercia…"'
capture label variable app_np_excessive_res `"Not processed: large number of repeated requests without good reason, research …"'
capture label variable app_np_excessive_pub `"Not processed: large number of repeated requests without good reason, public-in…"'
capture label variable app_np_excessive_law `"Not processed: large number of repeated requests without good reason, legal-ser…"'
capture label variable app_np_excessive_org `"Not processed: large number of repeated requests without good reason, other org…"'
capture label variable app_np_excessive_all `"Not processed: large number of repeated requests without good reason, total (件)"'
capture label variable app_np_reissue_np `"Not processed: asks to confirm or reissue information already obtained, natural…"'
capture label variable app_np_reissue_ent `"Not processed: asks to confirm or reissue information already obtained, commerc…"'
capture label variable app_np_reissue_res `"Not processed: asks to confirm or reissue information already obtained, researc…"'
capture label variable app_np_reissue_pub `"Not processed: asks to confirm or reissue information already obtained, public-…"'
capture label variable app_np_reissue_law `"Not processed: asks to confirm or reissue information already obtained, legal-s…"'
capture label variable app_np_reissue_org `"Not processed: asks to confirm or reissue information already obtained, other o…"'
capture label variable app_np_reissue_all `"Not processed: asks to confirm or reissue information already obtained, total (…"'
capture label variable app_oth_uncorrected_np `"Other handling: applicant did not correct in time, natural persons (件)"'
capture label variable app_oth_uncorrected_ent `"Other handling: applicant did not correct in time, commercial enterprises (件)"'
capture label variable app_oth_uncorrected_res `"Other handling: applicant did not correct in time, research institutions (件)"'
capture label variable app_oth_uncorrected_pub `"Other handling: applicant did not correct in time, public-interest organisation…"'
capture label variable app_oth_uncorrected_law `"Other handling: applicant did not correct in time, legal-service organisations …"'
capture label variable app_oth_uncorrected_org `"Other handling: applicant did not correct in time, other organisations (件)"'
capture label variable app_oth_uncorrected_all `"Other handling: applicant did not correct in time, total (件)"'
capture label variable app_oth_feeunpaid_np `"Other handling: applicant did not pay the fee in time, natural persons (件)"'
capture label variable app_oth_feeunpaid_ent `"Other handling: applicant did not pay the fee in time, commercial enterprises (…"'
capture label variable app_oth_feeunpaid_res `"Other handling: applicant did not pay the fee in time, research institutions (件)"'
capture label variable app_oth_feeunpaid_pub `"Other handling: applicant did not pay the fee in time, public-interest organisa…"'
capture label variable app_oth_feeunpaid_law `"Other handling: applicant did not pay the fee in time, legal-service organisati…"'
capture label variable app_oth_feeunpaid_org `"Other handling: applicant did not pay the fee in time, other organisations (件)"'
capture label variable app_oth_feeunpaid_all `"Other handling: applicant did not pay the fee in time, total (件)"'
capture label variable app_oth_other_np `"Other handling: other, natural persons (件)"'
capture label variable app_oth_other_ent `"Other handling: other, commercial enterprises (件)"'
capture label variable app_oth_other_res `"Other handling: other, research institutions (件)"'
capture label variable app_oth_other_pub `"Other handling: other, public-interest organisations (件)"'
capture label variable app_oth_other_law `"Other handling: other, legal-service organisations (件)"'
capture label variable app_oth_other_org `"Other handling: other, other organisations (件)"'
capture label variable app_oth_other_all `"Other handling: other, total (件)"'
capture label variable app_handled_np `"Total handled this year, natural persons (件)"'
capture label variable app_handled_ent `"Total handled this year, commercial enterprises (件)"'
capture label variable app_handled_res `"Total handled this year, research institutions (件)"'
capture label variable app_handled_pub `"Total handled this year, public-interest organisations (件)"'
capture label variable app_handled_law `"Total handled this year, legal-service organisations (件)"'
capture label variable app_handled_org `"Total handled this year, other organisations (件)"'
capture label variable app_handled_all `"Total handled this year, total (件)"'
capture label variable app_cout_np `"Carried over to next year, natural persons (件)"'
capture label variable app_cout_ent `"Carried over to next year, commercial enterprises (件)"'
capture label variable app_cout_res `"Carried over to next year, research institutions (件)"'
capture label variable app_cout_pub `"Carried over to next year, public-interest organisations (件)"'
capture label variable app_cout_law `"Carried over to next year, legal-service organisations (件)"'
capture label variable app_cout_org `"Carried over to next year, other organisations (件)"'
capture label variable app_cout_all `"Carried over to next year, total (件)"'
capture label variable rev_upheld `"Administrative review: upheld (件)"'
capture label variable rev_corrected `"Administrative review: corrected (件)"'
capture label variable rev_other `"Administrative review: other result (件)"'
capture label variable rev_pending `"Administrative review: pending (件)"'
capture label variable rev_total `"Administrative review: total (件)"'
capture label variable litd_upheld `"Litigation without prior review: upheld (件)"'
capture label variable litd_corrected `"Litigation without prior review: corrected (件)"'
capture label variable litd_other `"Litigation without prior review: other result (件)"'
capture label variable litd_pending `"Litigation without prior review: pending (件)"'
capture label variable litd_total `"Litigation without prior review: total (件)"'
capture label variable lita_upheld `"Litigation after review: upheld (件)"'
capture label variable lita_corrected `"Litigation after review: corrected (件)"'
capture label variable lita_other `"Litigation after review: other result (件)"'
capture label variable lita_pending `"Litigation after review: pending (件)"'
capture label variable lita_total `"Litigation after review: total (件)"'
capture label variable disc_reg_produced `"Regulations (规章): newly produced this year (件)"'
capture label variable disc_reg_newly_disclosed `"Regulations (规章): newly disclosed this year (件)"'
capture label variable disc_reg_total_disclosed `"Regulations (规章): total disclosed (件)"'
capture label variable disc_norm_produced `"Administrative normative documents: newly produced this year (件)"'
capture label variable disc_norm_newly_disclosed `"Administrative normative documents: newly disclosed this year (件)"'
capture label variable disc_norm_total_disclosed `"Administrative normative documents: total disclosed (件)"'
capture label variable disc_lic_items_prev_year `"Administrative licensing: items last year (项)"'
capture label variable disc_lic_items_change `"Administrative licensing: change in items this year (项)"'
capture label variable disc_osvc_items_prev_year `"Other external management services: items last year (项)"'
capture label variable disc_osvc_items_change `"Other external management services: change in items this year (项)"'
capture label variable disc_osvc_decisions `"Other external management services: decisions this year (件)"'
capture label variable disc_pen_items_prev_year `"Administrative penalties: items last year (项)"'
capture label variable disc_pen_items_change `"Administrative penalties: change in items this year (项)"'
capture label variable disc_coer_items_prev_year `"Administrative coercion: items last year (项)"'
capture label variable disc_coer_items_change `"Administrative coercion: change in items this year (项)"'
capture label variable disc_fee_items_prev_year `"Administrative fees: items last year (项)"'
capture label variable disc_fee_items_change `"Administrative fees: change in items this year (项)"'
capture label variable disc_proc_projects `"Centralised government procurement: projects (项)"'
capture label variable disc_proc_amount `"Centralised government procurement: amount (万元)"'
capture label variable app_oth_all_np `"Other handling (not subdivided), natural persons (件)"'
capture label variable app_oth_all_ent `"Other handling (not subdivided), commercial enterprises (件)"'
capture label variable app_oth_all_res `"Other handling (not subdivided), research institutions (件)"'
capture label variable app_oth_all_pub `"Other handling (not subdivided), public-interest organisations (件)"'
capture label variable app_oth_all_law `"Other handling (not subdivided), legal-service organisations (件)"'
capture label variable app_oth_all_org `"Other handling (not subdivided), other organisations (件)"'
capture label variable app_oth_all_all `"Other handling (not subdivided), total (件)"'
capture label variable stat_disc `"Items of government information disclosed (条)"'
capture label variable stat_disc_norm `"Disclosed: normative documents (条)"'
capture label variable stat_norm_issued `"Normative documents issued (件)"'
capture label variable stat_ch_gazette `"Disclosed in the government gazette (条)"'
capture label variable stat_ch_website `"Disclosed on the government website (条)"'
capture label variable stat_ch_weibo `"Disclosed on government Weibo (条)"'
capture label variable stat_ch_wechat `"Disclosed on government WeChat (条)"'
capture label variable stat_ch_other `"Disclosed by other means (条)"'
capture label variable stat_hot_topics `"Matters of public concern or major public opinion responded to (次)"'
capture label variable stat_press `"Press conferences attended or held (次)"'
capture label variable stat_press_head `"Press conferences attended by principal officials (次)"'
capture label variable stat_interview `"Online interviews on the government website (次)"'
capture label variable stat_interview_head `"Online interviews with principal officials (次)"'
capture label variable stat_interpret `"Policy interpretations published (篇)"'
capture label variable stat_resp_social `"Responses by Weibo and WeChat (次)"'
capture label variable stat_resp_other `"Responses by other means (次)"'
capture label variable stat_recv_all `"Requests received (件)"'
capture label variable stat_recv_person `"Requests received: in person (件)"'
capture label variable stat_recv_fax `"Requests received: by fax (件)"'
capture label variable stat_recv_online `"Requests received: online (件)"'
capture label variable stat_recv_letter `"Requests received: by letter (件)"'
capture label variable stat_closed_all `"Requests closed (件)"'
capture label variable stat_closed_time `"Requests closed: on time (件)"'
capture label variable stat_closed_late `"Requests closed: with extended time (件)"'
capture label variable stat_rep_all `"Replies to requests (件)"'
capture label variable stat_rep_public `"Replies: already disclosed (件)"'
capture label variable stat_rep_grant `"Replies: disclosure agreed to (件)"'
capture label variable stat_rep_partly `"Replies: disclosure in part agreed to (件)"'
capture label variable stat_rep_ref_all `"Replies: disclosure refused (件)"'
capture label variable stat_rep_ref_secret `"Refused: state secret (件)"'
capture label variable stat_rep_ref_trade `"Refused: trade secret (件)"'
capture label variable stat_rep_ref_privacy `"Refused: personal privacy (件)"'
capture label variable stat_rep_ref_security `"Refused: endangers state, public or economic security or social stability (件)"'
capture label variable stat_rep_ref_notgov `"Refused: no government information in the sense of the Regulations (件)"'
capture label variable stat_rep_ref_other `"Refused: other statutory circumstances (件)"'
capture label variable stat_rep_notorgan `"Replies: not for this organ to disclose (件)"'
capture label variable stat_rep_notexist `"Replies: the information does not exist (件)"'
capture label variable stat_rep_correct `"Replies: told to amend or complete the request (件)"'
capture label variable stat_rep_channel `"Replies: told to use another channel (件)"'
capture label variable stat_rev_all `"Administrative reviews (件)"'
capture label variable stat_rev_upheld `"Administrative reviews: act upheld (件)"'
capture label variable stat_rev_corrected `"Administrative reviews: corrected by law (件)"'
capture label variable stat_rev_other `"Administrative reviews: other (件)"'
capture label variable stat_lit_all `"Administrative lawsuits (件)"'
capture label variable stat_lit_upheld `"Administrative lawsuits: act upheld or claim dismissed (件)"'
capture label variable stat_lit_corrected `"Administrative lawsuits: corrected by law (件)"'
capture label variable stat_lit_other `"Administrative lawsuits: other (件)"'
capture label variable stat_complaints `"Reports and complaints (件)"'
capture label variable stat_fees `"Fees charged for disclosure on request (万元)"'
capture label variable stat_units `"Dedicated disclosure units (个)"'
capture label variable stat_reading_points `"Reading points set up (个)"'
capture label variable stat_staff_all `"Staff working on disclosure (人)"'
capture label variable stat_staff_full `"Staff: full time (人)"'
capture label variable stat_staff_part `"Staff: part time (人)"'
capture label variable stat_funds `"Special funds for disclosure (万元)"'
capture label variable stat_meetings `"Meetings held on disclosure (次)"'
capture label variable stat_trainings `"Training courses held (次)"'
capture label variable stat_trainees `"Persons trained (人次)"'
capture label variable loc_disc `"Items of information disclosed (条)"'
capture label variable loc_disc_full `"Disclosed: with full text in electronic form (条)"'
capture label variable loc_norm_new `"New administrative normative documents (条)"'
capture label variable loc_service `"Items of service information (条)"'
capture label variable loc_visits `"Visits to the website column (人次)"'
capture label variable loc_visitors `"Persons received on site (人次)"'
capture label variable loc_ask_online `"Consultations online (人次)"'
capture label variable loc_ask_phone `"Consultations by telephone (人次)"'
capture label variable loc_catalogue `"Entries in the catalogue of information on request (条)"'
capture label variable loc_recv_all `"Requests (条)"'
capture label variable loc_recv_person `"Requests: in person (条)"'
capture label variable loc_recv_fax `"Requests: by fax (条)"'
capture label variable loc_recv_email `"Requests: by e-mail (条)"'
capture label variable loc_recv_online `"Requests: online (条)"'
capture label variable loc_recv_letter `"Requests: by letter (条)"'
capture label variable loc_recv_other `"Requests: by other means (条)"'
capture label variable loc_rep_all `"Replies to requests (条)"'
capture label variable loc_rep_grant `"Replies: disclosure agreed to (条)"'
capture label variable loc_rep_partly `"Replies: disclosure in part agreed to (条)"'
capture label variable loc_rep_ref_all `"Replies: disclosure refused (条)"'
capture label variable loc_rep_ref_notgov `"Refused: no government information as defined (条)"'
capture label variable loc_rep_ref_notexist `"Refused: the information does not exist (条)"'
capture label variable loc_rep_ref_notheld `"Refused: not held by this department (条)"'
capture label variable loc_rep_ref_unclear `"Refused: request unclear (条)"'
capture label variable loc_rep_ref_exempt1 `"Refused: exempt category 1 (条)"'
capture label variable loc_rep_ref_exempt2 `"Refused: exempt category 2 (条)"'
capture label variable loc_rep_ref_exempt3 `"Refused: exempt category 3 (条)"'
capture label variable loc_rep_ref_exempt4 `"Refused: exempt category 4 (条)"'
capture label variable loc_rep_ref_exempt5 `"Refused: exempt category 5 (条)"'
capture label variable loc_rep_ref_exempt6 `"Refused: exempt category 6 (条)"'
capture label variable loc_rep_ref_other `"Refused: other reasons (条)"'
capture label variable loc_review `"Administrative reviews (件)"'
capture label variable loc_litigation `"Administrative lawsuits (件)"'
capture label variable loc_appeal `"Administrative appeals (件)"'
capture label variable part `"Which report of a file that holds several; empty for the only one"'
save "reports.dta", replace
