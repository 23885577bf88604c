<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en_GB">
<context>
    <name>csap</name>
    <message>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source> (inferred)</source>
        <extracomment>after a name, with its space.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/stop_panel.py"/>
        <source> and </source>
        <extracomment>between two things that were noticed, with its spaces.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <location filename="../../csap_desktop/ui/change_words.py"/>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <location filename="../../csap_desktop/ui/reply_words.py"/>
        <location filename="../../csap_desktop/ui/widgets/result_area.py"/>
        <location filename="../../csap_desktop/ui/widgets/shortcuts_dialog.py"/>
        <location filename="../../csap_desktop/ui/withdrawn_words.py"/>
        <source> or </source>
        <extracomment>between two names or numbers, with its spaces.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/as_at_chooser.py"/>
        <source>&amp;Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_day_words.py"/>
        <source>* and dotted lines: inferred, not stated by the partnership. Dashed: supports, chairs or scrutinises. Thin: linked with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_messages.py"/>
        <source>1 change must be seen: it is listed on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>1 change you have not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/form_field.py"/>
        <source>1 character left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/form_field.py"/>
        <source>1 character too many: nothing was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>1 enquiry unsent: nobody has seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>1 number should have been checked again by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/document_words.py"/>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_head.py"/>
        <source>1 result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/paper_dialog.py"/>
        <source>1 sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
        <source>A card or a poster to print, and contacts for a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>A check is due: last checked {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>A check is overdue once the day planned for it has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/concern_chooser.py"/>
        <source>A child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>A file of the publication is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>A file of the source is larger than it may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>A file of the source is not the one that was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>A file of this program is damaged or missing: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>A newer edition may be there by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>A newer version of this program wrote these enquiries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/trouble_words.py"/>
        <source>A newer version of this program wrote your enquiries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/fact_words.py"/>
        <source>A number is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>A page answered in the server's place, perhaps one to sign in at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>A page down or up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>A page of results up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_start.py"/>
        <source>A place, a postcode, a worry in your own words, a name, an abbreviation or part of a telephone number. Everything is searched; nothing you type is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_examples.py"/>
        <source>A question about the partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_board.py"/>
        <source>A receipt says that it arrived, not that anybody has read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>A telephone number of the edition cannot be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/guide_card.py"/>
        <source>A town, a village, a district or a postcode will do, or choose the council on the map. The number staffed right now appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>A web page came instead of the publication, perhaps one to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_examples.py"/>
        <source>A worry, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/about_page.py"/>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <location filename="../../csap_desktop/ui/widgets/navigation.py"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>About a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>About an adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/notice_dialog.py"/>
        <source>About edition {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>About someone who works with children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/guide_words.py"/>
        <source>About the partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>About this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/about_page.py"/>
        <source>About this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/reading_room.py"/>
        <source>About this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/emergency_row.py"/>
        <source>Advice about a child: NSPCC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>After it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <location filename="../../csap_desktop/ui/widgets/search_filter.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/change_banner.py"/>
        <source>All changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/editor_head.py"/>
        <location filename="../../csap_desktop/ui/widgets/list_and_details.py"/>
        <location filename="../../csap_desktop/ui/widgets/risk_gate.py"/>
        <source>All enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>All hours are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>All other enquiries are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/check_card.py"/>
        <source>All {count} parts are working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <location filename="../../csap_desktop/ui/widgets/body_details.py"/>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/word_card.py"/>
        <source>Also called: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_examples.py"/>
        <source>An abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/concern_chooser.py"/>
        <source>An adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>An enquiry, not a report about a child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/origin_words.py"/>
        <source>An older edition was brought back in place of edition {number}: numbers may have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/lost_card.py"/>
        <source>Another council runs its services; its numbers are not in this edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/as_at_chooser.py"/>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>Another server answered than the one that was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Another window or command is looking for an edition at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>Another window or command is sending at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/trouble_words.py"/>
        <source>Another window or command of this program is sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/stop_panel.py"/>
        <source>Answer this first. It is asked each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <location filename="../../csap_desktop/ui/models/body_table_model.py"/>
        <source>Answers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/other_way_words.py"/>
        <source>Anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_names.py"/>
        <location filename="../../csap_desktop/ui/widgets/area_card.py"/>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/body_stage.py"/>
        <source>Arrow keys choose a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/area_card.py"/>
        <source>As a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/area_card.py"/>
        <source>As a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_day_words.py"/>
        <source>As at {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/period_words.py"/>
        <source>As known on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/view_menu.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Ask for the postcode: it is not certain which council {place} lies in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Ask the publisher for theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/route_papers.py"/>
        <source>Ask where they live: these numbers are for those who live in {area}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Ask whoever looks after this computer, or use another folder or stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Ask whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/period_words.py"/>
        <source>Asked of the partnership that ended on {end}. The contacts are those of this edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/guide_card.py"/>
        <source>At any time, wherever it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/guide_words.py"/>
        <source>Audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>Away from the office, start your VPN. Else send the report to IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/document_page.py"/>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <location filename="../../csap_desktop/ui/widgets/item_head.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/document_page.py"/>
        <location filename="../../csap_desktop/ui/widgets/item_head.py"/>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Back to the field, then leave the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Back to the list; what was typed is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>Backups of your enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/change_papers.py"/>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Bin {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>Board before the joint partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sync_card.py"/>
        <source>Bring back edition {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sync_deeds.py"/>
        <source>Bring back edition {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sync_deeds.py"/>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>Bundled: nobody has confirmed its numbers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/upkeep_papers.py"/>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>By its hours, no line is staffed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>By place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>By this computer's clock, the server's certificate does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>CSAP Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>CSAP Desktop {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/edition_words.py"/>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/confirm_dialog.py"/>
        <location filename="../../csap_desktop/ui/widgets/sync_card.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_messages.py"/>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>Cannot be checked: no source is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/route_papers.py"/>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_messages.py"/>
        <source>Careful: edition {number} has other numbers, hours or addresses. These may be wrong by now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <location filename="../../csap_desktop/ui/models/body_table_model.py"/>
        <source>Chaired by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Chairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>Change them, or leave it at that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/change_words.py"/>
        <source>Changed at {clock}: now ring {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/change_banner.py"/>
        <source>Changed: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/changes_card.py"/>
        <source>Changes copied: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/change_papers.py"/>
        <source>Changes of wording and sources: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/governance_paper.py"/>
        <location filename="../../csap_desktop/ui/widgets/governance_tools.py"/>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/sheet_facts.py"/>
        <source>Check again by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/edition_words.py"/>
        <source>Check by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>Check due: last checked {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Check its name, or put the stick in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sync_card.py"/>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sync_deeds.py"/>
        <source>Check now puts the newer one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Check overdue since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Check that there is free space and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Check the address of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Check the clock; else ask whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Check the connection and the address of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>Check this computer's date and time. If right, send the report to IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/check_card.py"/>
        <source>Check this installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>Checked {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Checking the new edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_names.py"/>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Checks due soon: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Checks overdue: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/body_details.py"/>
        <source>Choose a group to see what it did and who with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/lock_card.py"/>
        <source>Choose a passphrase first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>Choose a passphrase in the window, or give it in CSAP_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/as_at_chooser.py"/>
        <location filename="../../csap_desktop/ui/widgets/governance_tools.py"/>
        <source>Choose the day to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/queue_press.py"/>
        <source>Choose what it is about. It stays a draft until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/route_note.py"/>
        <source>Choose where the child lives to see who to ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/order_button.py"/>
        <source>Chooses the order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/ring_head.py"/>
        <source>Clears place and concern (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/term_note.py"/>
        <source>Click or Enter opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>Clock is behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Clock looks wrong: hours not worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/connection_dialog.py"/>
        <location filename="../../csap_desktop/ui/widgets/find_bar.py"/>
        <location filename="../../csap_desktop/ui/widgets/licences_dialog.py"/>
        <location filename="../../csap_desktop/ui/widgets/message_bar.py"/>
        <location filename="../../csap_desktop/ui/widgets/notice_dialog.py"/>
        <location filename="../../csap_desktop/ui/widgets/paper_dialog.py"/>
        <location filename="../../csap_desktop/ui/widgets/qr_dialog.py"/>
        <location filename="../../csap_desktop/ui/widgets/shortcuts_dialog.py"/>
        <location filename="../../csap_desktop/ui/widgets/sources_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Close a window like this one, or a menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Close the note on a word, then the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/message_bar.py"/>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Closed today: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_names.py"/>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Closures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/qr_code.py"/>
        <source>Code that dials {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/view_menu.py"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_messages.py"/>
        <source>Compare this fingerprint with the one that the publisher gave you in another way: on paper, or by telephone. Trust the file only if all of it is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <location filename="../../csap_desktop/ui/fact_words.py"/>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <location filename="../../csap_desktop/ui/upkeep_papers.py"/>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/fact_words.py"/>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Confirmed on {day} by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Confirmed on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <location filename="../../csap_desktop/ui/item_names.py"/>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
        <source>Contact card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/contact_files.py"/>
        <source>Contacts (*.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Contacts without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/guide_page.py"/>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/guide_page.py"/>
        <location filename="../../csap_desktop/ui/widgets/chapters_view.py"/>
        <source>Contents of the Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/connection_dialog.py"/>
        <location filename="../../csap_desktop/ui/widgets/enquiry_deeds.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_desk.py"/>
        <location filename="../../csap_desktop/ui/widgets/contact_part.py"/>
        <source>Copied {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_desk.py"/>
        <source>Copied {number} with its hours and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/item_deeds.py"/>
        <source>Copied, with its period and its sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_ways.py"/>
        <source>Copied: nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_desk.py"/>
        <source>Copied: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/search_page.py"/>
        <source>Copied: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
        <source>Copies the number with its hours, its source and the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/updates_page.py"/>
        <source>Copies the rows listed now, as a table to paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/item_head.py"/>
        <source>Copies the whole text with its period and its sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_preview.py"/>
        <source>Copies title, numbers and how sure (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/connection_dialog.py"/>
        <source>Copies what was found, for your IT service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
        <location filename="../../csap_desktop/ui/widgets/editor_head.py"/>
        <location filename="../../csap_desktop/ui/widgets/enquiry_ways.py"/>
        <location filename="../../csap_desktop/ui/widgets/item_head.py"/>
        <location filename="../../csap_desktop/ui/widgets/place_row.py"/>
        <location filename="../../csap_desktop/ui/widgets/search_preview.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Copy a result, with where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sources_dialog.py"/>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Copy all of it, with its sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/changes_card.py"/>
        <source>Copy changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/about_page.py"/>
        <source>Copy details for IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/updates_page.py"/>
        <source>Copy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/connection_dialog.py"/>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/other_ways.py"/>
        <source>Copy the address: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/contact_part.py"/>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
        <source>Copy the number only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/place_row.py"/>
        <source>Copy the path of: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>Copy the report and send it to your IT service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>Copy what to tell them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
        <source>Copy with hours and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/item_head.py"/>
        <source>Copy with its sources (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/hand_over_box.py"/>
        <source>Copy, print or save it first, and pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>Could not check {tried}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>Could not check {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_names.py"/>
        <source>Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/about_page.py"/>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/about_page.py"/>
        <source>Credits of this edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/change_papers.py"/>
        <source>Cross out the old values on every list and card you keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_box.py"/>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/paper_options.py"/>
        <source>Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/period_words.py"/>
        <location filename="../../csap_desktop/ui/widgets/sources_dialog.py"/>
        <source>Current: {era}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Damaged enquiry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/view_menu.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>Database library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sources_dialog.py"/>
        <source>Dated: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Daytime line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Daytime line, days not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/danger_strip.py"/>
        <source>Deaf or cannot speak: Relay UK 18000, or 999 by text if registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Decide what to do: ring, pass it on yourself, or go on waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/edition_words.py"/>
        <source>Describes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/period_words.py"/>
        <source>Describes the time {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/body_details.py"/>
        <location filename="../../csap_desktop/ui/widgets/body_room.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/about_page.py"/>
        <source>Details copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/reply_words.py"/>
        <source>Did you mean {names}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/lost_card.py"/>
        <source>Did you mean:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Directed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Directs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <location filename="../../csap_desktop/ui/widgets/editor_foot.py"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Discarded: kept in the bin for 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/stop_panel.py"/>
        <source>Do not send it: ring. Nobody who protects children reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Do not use it; tell whoever gave it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sync_deeds.py"/>
        <source>Do you trust this root file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <location filename="../../csap_desktop/ui/item_names.py"/>
        <location filename="../../csap_desktop/ui/pages/document_page.py"/>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <location filename="../../csap_desktop/ui/pages/guide_page.py"/>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <location filename="../../csap_desktop/ui/widgets/documents_view.py"/>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_head.py"/>
        <source>Down: to the results. Enter: open. Esc: back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_deeds.py"/>
        <source>Draft discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_board.py"/>
        <source>Draft discarded. It stays in the bin for 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_deeds.py"/>
        <source>Draft put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Draft: saved on this laptop only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>Drafts can be kept, copied, printed and saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Drafts {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_ways.py"/>
        <source>E-mail that opens unsent (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/other_way_words.py"/>
        <source>E-mail: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/route_ways.py"/>
        <source>E-mail: {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/edition_card.py"/>
        <source>Edition {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_messages.py"/>
        <source>Edition {number} is in use now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_messages.py"/>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Edition {number} is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_messages.py"/>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Edition {number} is the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/sheet_facts.py"/>
        <source>Edition {number} of {day}. Correct at {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/sheet_facts.py"/>
        <source>Edition {number} of {day}. This computer's clock looks wrong. Printed on: ____________</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>Edition {number}, published {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/updates_page.py"/>
        <source>Edition {number}, published {published}. Not confirmed, overdue or not known on {today}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <location filename="../../csap_desktop/ui/widgets/words_view.py"/>
        <source>Empty the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/enquiries_page.py"/>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <location filename="../../csap_desktop/ui/widgets/enquiry_board.py"/>
        <location filename="../../csap_desktop/ui/widgets/enquiry_list_view.py"/>
        <location filename="../../csap_desktop/ui/widgets/navigation.py"/>
        <location filename="../../csap_desktop/ui/widgets/store_trouble.py"/>
        <source>Enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>Enquiries can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_questions.py"/>
        <source>Enquiries go to another receiver now. The earlier one may already have it, and cannot be asked any more. Send it to the new one too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>Enquiries go to {recipient}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>Enquiries leave through your mail server. It does not say whether they arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>Enquiries to the partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_papers.py"/>
        <source>Enquiry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Enquiry {number}, words removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/find_bar.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Every line and every contact says when it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Every number is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Every text is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Everything is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>Everything on screen can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>Everything there is to read works without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/period_words.py"/>
        <source>Exists {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/period_words.py"/>
        <source>Expected; not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/find_bar.py"/>
        <source>F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>Fairly sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Fetching the new edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Fewest pages first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>Fill them in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/words_view.py"/>
        <source>Find a word or abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <location filename="../../csap_desktop/ui/widgets/find_bar.py"/>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Find the next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Find the previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_head.py"/>
        <source>First: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/body_stage.py"/>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/document_bar.py"/>
        <location filename="../../csap_desktop/ui/widgets/paper_options.py"/>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Fix and resend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sync_deeds.py"/>
        <source>Folder or stick with an edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Followed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <source>For advice about a child. {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>For certain from {when}: {label}, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_head.py"/>
        <source>For exactly: {typed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_board.py"/>
        <source>For media enquiries, compliments, complaints and working together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_head.py"/>
        <source>For: {typed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/about_page.py"/>
        <source>Forget what was read lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/about_page.py"/>
        <source>Forgotten: the texts read lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_names.py"/>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <location filename="../../csap_desktop/ui/widgets/item_head.py"/>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/item_head.py"/>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/card_words.py"/>
        <source>Found outside the area too: {where}. Ask which council it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <source>From edition {number} of the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>From event to event of the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>From group to group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>From row to row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>From the field to the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>From the field to the words below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>From the first result back to the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>From {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>From {when}: {label}, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/timeline_view.py"/>
        <source>Full marks: it happened. Hollow marks: expected. The upright line is today. Each year is drawn equally wide; years with nothing to show are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_hint.py"/>
        <source>Go on typing: results appear in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_details.py"/>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/route_papers.py"/>
        <location filename="../../csap_desktop/ui/widgets/answer_card.py"/>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/governance_page.py"/>
        <location filename="../../csap_desktop/ui/print/governance_paper.py"/>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <location filename="../../csap_desktop/ui/widgets/navigation.py"/>
        <source>Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Governance chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/body_stage.py"/>
        <source>Governance chart, {day}. {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/governance_paper.py"/>
        <source>Governance: who protects children together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Gravest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <location filename="../../csap_desktop/ui/item_names.py"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <location filename="../../csap_desktop/ui/item_names.py"/>
        <location filename="../../csap_desktop/ui/pages/guide_page.py"/>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <location filename="../../csap_desktop/ui/widgets/navigation.py"/>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Has as members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/have_ready_card.py"/>
        <source>Have ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/block_widgets.py"/>
        <location filename="../../csap_desktop/ui/widgets/item_head.py"/>
        <location filename="../../csap_desktop/ui/widgets/item_side.py"/>
        <location filename="../../csap_desktop/ui/widgets/onward_cards.py"/>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/item_side.py"/>
        <source>Heading further on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Hears from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/view_menu.py"/>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_details.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/period_words.py"/>
        <source>History: describes the time {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/period_words.py"/>
        <source>History: existed {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Hours not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/contact_entries.py"/>
        <source>Hours: {hours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_names.py"/>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>How groups relate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/models/body_tree_model.py"/>
        <source>How it belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>How old this edition is cannot be told. Set the clock, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_html.py"/>
        <location filename="../../csap_desktop/ui/item_text.py"/>
        <location filename="../../csap_desktop/ui/upkeep_papers.py"/>
        <location filename="../../csap_desktop/ui/widgets/body_details.py"/>
        <location filename="../../csap_desktop/ui/widgets/item_side.py"/>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/governance_tools.py"/>
        <source>How the groups are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/hand_over_box.py"/>
        <source>I have passed this on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/changes_card.py"/>
        <source>I have seen all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/change_banner.py"/>
        <location filename="../../csap_desktop/ui/widgets/change_row.py"/>
        <source>I have seen this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/risk_gate.py"/>
        <source>If a child may be at risk, do not write. Ring now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/result_area.py"/>
        <source>If in {council}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>If it happens again, send this file to whoever looks after it: {log}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/stop_panel.py"/>
        <source>If it is an adult, choose An adult after See who to ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_details.py"/>
        <source>If this is about a child, ring now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/lost_card.py"/>
        <source>If you cannot find it, ring the police on 101.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>If {place} is in {authority}: {council} runs these services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/danger_strip.py"/>
        <source>Immediate danger to anyone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <location filename="../../csap_desktop/ui/widgets/card_words.py"/>
        <source>Immediate danger to anyone? Ring 999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/emergency_row.py"/>
        <source>Immediate danger, or a crime now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/reply_words.py"/>
        <source>Immediate danger: ring 999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>In a hotel or café, sign in to its Wi-Fi first. Then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/danger_strip.py"/>
        <source>In danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <source>In danger 999. {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/models/body_tree_model.py"/>
        <source>In the lead, no link known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_start.py"/>
        <source>In this edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/body_details.py"/>
        <source>Inferred, not stated *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Install that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>Install the program again to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Installing the new edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/editor_room.py"/>
        <location filename="../../csap_desktop/ui/widgets/risk_gate.py"/>
        <location filename="../../csap_desktop/ui/widgets/stop_panel.py"/>
        <source>Is a child at risk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_hint.py"/>
        <source>Is a child in danger now? Ring 999. Not an emergency: police on 101.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/check_card.py"/>
        <source>Is everything working?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sync_card.py"/>
        <source>Is it the latest edition?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>It cannot be sent from here. Copy it, print it or save it, and pass it on yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_ways.py"/>
        <location filename="../../csap_desktop/ui/widgets/paper_output.py"/>
        <source>It could not be saved: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <location filename="../../csap_desktop/ui/widgets/enquiry_board.py"/>
        <source>It counts as sent only when a receipt has come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/body_details.py"/>
        <source>It did not stand on {day}, the day that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>It goes to your mail server, which does not say whether it arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_questions.py"/>
        <source>It has waited for {hours}, and nobody has seen it. Send it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>It holds until you close the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_card.py"/>
        <source>It is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_card.py"/>
        <source>It is here: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/result_area.py"/>
        <source>It is in {council}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/hand_over_box.py"/>
        <source>It is never sent from here after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>It is no longer sent by itself, only when you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>It is not sent again unless you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>It keeps your pins, your colours and text size, where its window stands, and the last {count} texts you read. Enquiries are kept sealed until you discard them, or 30 days after they arrived. Places, contacts and searches are never kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>It makes no connection but to the receiver of your enquiries, and only where one is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_questions.py"/>
        <source>It may already have arrived. Send it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/hand_over_box.py"/>
        <source>It may also have arrived: say so to whoever you give it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/item_page.py"/>
        <source>It may have been left out since. Go back, or search for it in the field at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>It never replaces 999: immediate danger to anyone is always 999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>It says who to ring, right now, about a child or an adult at risk in Blackburn with Darwen, Blackpool and Lancashire. It also holds what is known of their safeguarding partnerships, to read and search with no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>It waits on this laptop, and nobody sees it, until sending is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>It was cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/trouble_words.py"/>
        <source>It was changed elsewhere meanwhile, so this was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_questions.py"/>
        <source>It was queued long ago, and nobody has seen it. Send it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>Its authors have put it into the public domain: it needs no licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_form.py"/>
        <source>Its letters take more room than can be sent. Leave out emoji, or shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/licences_dialog.py"/>
        <source>Its package brings no text of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_questions.py"/>
        <source>Its words are damaged. A backup may still have them: put it back first if you need them. Remove them for good, from the backups too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_papers.py"/>
        <source>Its words are damaged: nobody can read them. A backup may still have them; the command enquiry backups shows what can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_papers.py"/>
        <source>Its words are locked. Unlock them to read, copy or print them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_deeds.py"/>
        <source>Its words were removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_papers.py"/>
        <source>Its words were removed after it was received; the proof stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_papers.py"/>
        <source>Its words were removed from this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/lock_card.py"/>
        <source>Keep this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/item_head.py"/>
        <source>Keeps it on the first page of the Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
        <source>Keeps this service's numbers on the first page and in the navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <location filename="../../csap_desktop/ui/widgets/shortcuts_dialog.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/about_page.py"/>
        <source>Keyboard shortcuts (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_letter.py"/>
        <location filename="../../csap_desktop/ui/enquiry_papers.py"/>
        <location filename="../../csap_desktop/ui/models/body_table_model.py"/>
        <location filename="../../csap_desktop/ui/upkeep_papers.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>Kind of organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/paper_options.py"/>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <location filename="../../csap_desktop/ui/widgets/document_bar.py"/>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/body_stage.py"/>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Larger or smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Larger or smaller preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/paper_options.py"/>
        <source>Larger preview (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>Last checked {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/upkeep_papers.py"/>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Last seen on: {page}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Last seen: {when}, {page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Last seen: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/paper_dialog.py"/>
        <source>Laying out the sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/timeline_band.py"/>
        <source>Left and Right go from event to event; the list says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/licences_dialog.py"/>
        <source>Licence: {licence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <location filename="../../csap_desktop/ui/widgets/licences_dialog.py"/>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/view_menu.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/card_words.py"/>
        <source>Lines change at {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/card_words.py"/>
        <source>Lines have just changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/link_spot.py"/>
        <source>Link: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>Linked groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Linked with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/council_list.py"/>
        <source>List of the councils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/caveat_bar.py"/>
        <source>Lists every page these numbers were taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Locked enquiry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>Look at it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>Look for Wi-Fi or a cable, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>Look whether there is a connection at all. If so, send the report to IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <location filename="../../csap_desktop/ui/widgets/sync_card.py"/>
        <source>Looking for a new edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/check_card.py"/>
        <source>Looks at every part of the program. It takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/tile_map.py"/>
        <source>Map of the councils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>May have left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>May open at {when} (not known): {label}, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_card.py"/>
        <source>Meanwhile ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_card.py"/>
        <source>Meanwhile ring: {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Member of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>Memory of what was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/reply_words.py"/>
        <source>More than one council fits. Ask where the child lives, or for the whole postcode: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
        <source>More ways to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/guide_page.py"/>
        <source>Much of it describes the joint partnership of {start} to {end}: history. Each text says which time it describes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_html.py"/>
        <source>Must: the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>NSPCC {number}, for advice (hours not known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/models/body_table_model.py"/>
        <location filename="../../csap_desktop/ui/models/body_tree_model.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>National group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/other_way_words.py"/>
        <source>Needs a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <location filename="../../csap_desktop/ui/widgets/help_row.py"/>
        <source>Needs a data connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Needs you {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>Never checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>Never checked: copy of {published}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/ring_head.py"/>
        <source>New call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>New call: forget place and concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>New editions of this reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/enquiries_page.py"/>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>New enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/find_bar.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/upkeep_papers.py"/>
        <source>Next check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Next check due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Next check due soon, on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Next check first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Next check: not planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/governance_tools.py"/>
        <source>Next period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sources_dialog.py"/>
        <source>No address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/route_papers.py"/>
        <location filename="../../csap_desktop/ui/widgets/ladder.py"/>
        <source>No answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/route_papers.py"/>
        <source>No answer? In danger always 999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>No answer? Ring the other number too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>No check is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>No check of a number is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>No check of a text is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_board.py"/>
        <source>No enquiry is in this group now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>No kind chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>No line in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>No line is staffed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_day_words.py"/>
        <source>No link with others is known for this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_desk.py"/>
        <source>No longer pinned: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_sheet.py"/>
        <source>No names of children, no addresses, no dates of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/sheet_facts.py"/>
        <source>No number in this edition has been confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>No number, no text and no check waits for anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>No page gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sources_dialog.py"/>
        <source>No page read gives this contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/contact_files.py"/>
        <source>No place you typed is on it. Contacts: every line of {area} for a phone; some address books take only the first entry of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>No place, postcode or search you type is stored or logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>No safe connection could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>No source supports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>No source to check with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>No source was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>No subject yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>No telephone line for this is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>No telephone line for this is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>No telephone line known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/words_view.py"/>
        <source>No word or abbreviation is called {words}. Ctrl+K searches everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_questions.py"/>
        <source>No, do not send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_questions.py"/>
        <source>No, keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_questions.py"/>
        <source>No, leave it waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/risk_gate.py"/>
        <source>No, this is an enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>Nobody has confirmed it with its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_messages.py"/>
        <source>Nobody is set up to publish new editions to this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Nobody is set up to publish new editions to this program. Name a source and its root file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>Nobody receives this enquiry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>Nobody who protects children reads this, at any hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_sheet.py"/>
        <source>None of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/body_details.py"/>
        <source>None was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Not accepted: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_sheet.py"/>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/fact_words.py"/>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Not confirmed by its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/fact_words.py"/>
        <source>Not confirmed by its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/fact_words.py"/>
        <location filename="../../csap_desktop/ui/print/contact_entries.py"/>
        <source>Not confirmed by its owner. Last seen: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Not confirmed by the council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/upkeep_card.py"/>
        <source>Not confirmed does not mean wrong: nobody has asked the owner yet. Each row says where it was last seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/upkeep_card.py"/>
        <source>Not confirmed, overdue or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_board.py"/>
        <source>Not for a child at risk, and not for anything that cannot wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/find_bar.py"/>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/risk_gate.py"/>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>Not known to be the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Not known yet: may have arrived, checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Not known: a receipt does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Not known: may have arrived, the mail server gave no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/trouble_words.py"/>
        <source>Not saved. What you typed stays here while this window is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Not stated, but inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>Not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/origin_words.py"/>
        <source>Not the official source: check every number before use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_side.py"/>
        <source>Not what you meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/check_row.py"/>
        <source>Not working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/check_card.py"/>
        <source>Not working: {bad} of {count} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/document_words.py"/>
        <source>Not yet on this laptop: it will come with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <location filename="../../csap_desktop/ui/item_html.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_deeds.py"/>
        <source>Noted: you passed it on yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_head.py"/>
        <source>Nothing for {typed}, and nothing for {corrected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_head.py"/>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_board.py"/>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/body_room.py"/>
        <location filename="../../csap_desktop/ui/widgets/body_stage.py"/>
        <source>Nothing is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>Nothing is lost, and nothing is sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/models/body_tree_model.py"/>
        <source>Nothing stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_head.py"/>
        <source>Nothing under {kind} for these words: all results are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_papers.py"/>
        <source>Nothing written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/chapters_view.py"/>
        <source>Nothing yet. Pin what you need often: it then stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/chapters_view.py"/>
        <source>Nothing yet. What you read is listed here; places never are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/status_line.py"/>
        <source>Nothing you look up leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>Nothing you look up leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/change_papers.py"/>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/reply_words.py"/>
        <source>Now: {lines}, for a child at risk now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/upkeep_papers.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Number of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>Numbers and hours may have changed since. Everything can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/updates_page.py"/>
        <source>Numbers to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_messages.py"/>
        <source>Numbers, hours and addresses are the same in both editions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>Offline: nothing is sent, and nobody sees what waits here. Sending starts when there is a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <location filename="../../csap_desktop/ui/widgets/paper_dialog.py"/>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>On the map, from council to council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/edition_words.py"/>
        <source>On this computer since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/item_side.py"/>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/queue_press.py"/>
        <source>One field is missing or wrong. It stays a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_sheet.py"/>
        <source>One line that says what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>One page only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/pinned_card.py"/>
        <source>Only for a place in that area. Not confirmed unless it says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_preview.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Open a link, or find the next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Open a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Open a web browser, sign in to this connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/place_row.py"/>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Open the best result, or the one chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/article_view.py"/>
        <source>Open the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/place_row.py"/>
        <source>Open the folder of: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/trouble_words.py"/>
        <source>Open them with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>Open your browser, sign in to the Wi-Fi, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/item_deeds.py"/>
        <source>Opened outside this program; it needs a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>Opening search and the Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_start.py"/>
        <source>Opens the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/status_line.py"/>
        <source>Opens the page Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Opens your mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>Operational groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/document_words.py"/>
        <source>Or try once more: it may end the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/order_button.py"/>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/order_button.py"/>
        <source>Order: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/paper_options.py"/>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Other line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/body_details.py"/>
        <source>Other members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/route_papers.py"/>
        <location filename="../../csap_desktop/ui/widgets/other_ways.py"/>
        <source>Other ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/models/body_tree_model.py"/>
        <source>Others, no link known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_sheet.py"/>
        <source>Our proposal: the partnership has published no form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>Out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/ring_head.py"/>
        <source>Out of date since {day}: check before use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>Out of date since {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Out-of-hours line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/document_saving.py"/>
        <location filename="../../csap_desktop/ui/widgets/enquiry_ways.py"/>
        <location filename="../../csap_desktop/ui/widgets/paper_output.py"/>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/picture_saver.py"/>
        <source>PDF, one A4 page (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/document_words.py"/>
        <source>PDF, {size} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/document_words.py"/>
        <source>PDF, {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/picture_saver.py"/>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/document_bar.py"/>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/sheet_facts.py"/>
        <location filename="../../csap_desktop/ui/widgets/document_desk.py"/>
        <location filename="../../csap_desktop/ui/widgets/paper_preview.py"/>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <location filename="../../csap_desktop/ui/widgets/navigation.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Pages as wide as there is room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/document_bar.py"/>
        <source>Pages as wide as there is room (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_examples.py"/>
        <source>Part of a telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_names.py"/>
        <source>Part of the Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>Partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>Partnership of one area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/check_card.py"/>
        <source>Parts looked at: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>Pass it on yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Passed to your mail server at {when}: not the same as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/lock_card.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/place_row.py"/>
        <source>Path copied: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/models/body_table_model.py"/>
        <location filename="../../csap_desktop/ui/models/body_tree_model.py"/>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/picture_saver.py"/>
        <source>Picture saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/item_head.py"/>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
        <source>Pin this area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/item_head.py"/>
        <source>Pin this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
        <source>Pin {locality}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
        <location filename="../../csap_desktop/ui/widgets/chapters_view.py"/>
        <location filename="../../csap_desktop/ui/widgets/item_head.py"/>
        <location filename="../../csap_desktop/ui/widgets/navigation.py"/>
        <location filename="../../csap_desktop/ui/widgets/pinned_card.py"/>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_desk.py"/>
        <source>Pinned {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/item_deeds.py"/>
        <source>Pinned: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <location filename="../../csap_desktop/ui/item_names.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/place_popup.py"/>
        <source>Places that may be meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>Plug it in, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/qr_dialog.py"/>
        <source>Point your phone's camera at the code, then press call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Police {number}, or 999 in danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/emergency_row.py"/>
        <source>Police, not an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/paper_options.py"/>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/route_papers.py"/>
        <source>Poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/other_way_words.py"/>
        <source>Practitioners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_preview.py"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Preview as wide as there is room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/paper_preview.py"/>
        <source>Preview, 1 sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/paper_preview.py"/>
        <source>Preview, {count} sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/find_bar.py"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/governance_tools.py"/>
        <source>Previous period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/about_page.py"/>
        <location filename="../../csap_desktop/ui/pages/document_page.py"/>
        <location filename="../../csap_desktop/ui/pages/guide_page.py"/>
        <location filename="../../csap_desktop/ui/pages/updates_page.py"/>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <location filename="../../csap_desktop/ui/widgets/enquiry_ways.py"/>
        <location filename="../../csap_desktop/ui/widgets/governance_tools.py"/>
        <location filename="../../csap_desktop/ui/widgets/item_head.py"/>
        <location filename="../../csap_desktop/ui/widgets/paper_dialog.py"/>
        <location filename="../../csap_desktop/ui/widgets/search_head.py"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/document_page.py"/>
        <location filename="../../csap_desktop/ui/widgets/item_head.py"/>
        <source>Print (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Print this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/notice_dialog.py"/>
        <source>Printed copies: check before use after {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/edition_words.py"/>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Published by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_board.py"/>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Put it back, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>PySide6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_names.py"/>
        <source>Question and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <location filename="../../csap_desktop/ui/pages/guide_page.py"/>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/body_details.py"/>
        <source>Questions about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/body_details.py"/>
        <source>Questions about who it answers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <location filename="../../csap_desktop/ui/pages/guide_page.py"/>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <location filename="../../csap_desktop/ui/widgets/questions_view.py"/>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <location filename="../../csap_desktop/ui/widgets/editor_foot.py"/>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_deeds.py"/>
        <source>Queued: nobody has seen it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Read about the chosen group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/body_details.py"/>
        <source>Read more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/body_details.py"/>
        <source>Read more about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Read next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/word_card.py"/>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/about_page.py"/>
        <location filename="../../csap_desktop/ui/scenes/about_scenes.py"/>
        <source>Read the licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_details.py"/>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/chapters_view.py"/>
        <location filename="../../csap_desktop/ui/widgets/search_start.py"/>
        <source>Recently read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_text.py"/>
        <source>Reference edition {number} of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/contact_entries.py"/>
        <source>Reference edition {number} of {day}. Check again by {check}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_details.py"/>
        <source>Remove its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/store_trouble.py"/>
        <source>Restore the latest backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <source>Result {number} of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_found.py"/>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_box.py"/>
        <source>Results appear as you type. Down goes to them, Esc leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_hint.py"/>
        <source>Results for {words} appear in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/danger_strip.py"/>
        <source>Ring 999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/upkeep_papers.py"/>
        <source>Ring each number and ask whose it is and when it is staffed. Never ring 999 to check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sync_deeds.py"/>
        <source>Root file of the publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sync_deeds.py"/>
        <source>Root files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Routes with no telephone line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_hint.py"/>
        <source>Routes, contacts, questions, the Guide, groups, words, the timeline and places were all searched. Or answer it by place:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/updates_page.py"/>
        <source>Rows copied: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/upkeep_papers.py"/>
        <source>Rung on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_messages.py"/>
        <source>SHA-256 of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/picture_saver.py"/>
        <source>SVG, stays sharp (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>Safeguarding partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/models/body_tree_model.py"/>
        <source>Safeguarding partners, no link known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/document_page.py"/>
        <location filename="../../csap_desktop/ui/widgets/document_saving.py"/>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/document_words.py"/>
        <source>Save a copy and open it with another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <location filename="../../csap_desktop/ui/widgets/paper_dialog.py"/>
        <location filename="../../csap_desktop/ui/widgets/paper_output.py"/>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/contact_files.py"/>
        <source>Save contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/governance_tools.py"/>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/picture_saver.py"/>
        <source>Save the chart as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_ways.py"/>
        <source>Save the enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/editor_head.py"/>
        <location filename="../../csap_desktop/ui/widgets/enquiry_ways.py"/>
        <source>Save to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_editor.py"/>
        <source>Saved {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_ways.py"/>
        <source>Saved, and sent to nobody: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/paper_output.py"/>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/standing_bar.py"/>
        <source>Says where the edition came from, and looks for a newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Scrutinised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Scrutinises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/search_page.py"/>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <location filename="../../csap_desktop/ui/widgets/navigation.py"/>
        <location filename="../../csap_desktop/ui/widgets/search_box.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>Search could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <location filename="../../csap_desktop/ui/widgets/search_box.py"/>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_head.py"/>
        <source>Search for exactly what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_head.py"/>
        <source>Search for exactly: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_examples.py"/>
        <source>Search for: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_hint.py"/>
        <source>Search is being opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>Search is closed. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/search_paper.py"/>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_head.py"/>
        <source>Searched for exactly: {typed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_examples.py"/>
        <source>Searches to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/risk_gate.py"/>
        <location filename="../../csap_desktop/ui/widgets/stop_panel.py"/>
        <source>See who to ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>Seen on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_questions.py"/>
        <source>Send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_questions.py"/>
        <source>Send it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>Send the report to whoever publishes your editions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Sending now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/paper_output.py"/>
        <source>Sending to the printer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Sent or passed on {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/paper_output.py"/>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Sent: reference {reference}, received {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>Set its date and time, or ask your IT service to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Set the clock, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/paper_options.py"/>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/find_bar.py"/>
        <source>Shift+F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_html.py"/>
        <source>Should: good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/as_at_chooser.py"/>
        <location filename="../../csap_desktop/ui/widgets/change_row.py"/>
        <location filename="../../csap_desktop/ui/widgets/search_filter.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/body_details.py"/>
        <source>Show a day on which it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/body_stage.py"/>
        <source>Show all (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Show all of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/result_area.py"/>
        <source>Show every answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/editor_head.py"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/article_view.py"/>
        <source>Show on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Show or hide what is below a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/area_card.py"/>
        <source>Show the councils as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/area_card.py"/>
        <source>Show the councils as a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/as_at_chooser.py"/>
        <source>Show the governance as it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/as_at_chooser.py"/>
        <source>Show this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_filter.py"/>
        <source>Show: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_head.py"/>
        <source>Shown for: {corrected}. You typed: {typed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/contact_part.py"/>
        <source>Shows a code for the camera of a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/status_line.py"/>
        <source>Shows the edition's notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>Sign in to the keyring, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/change_papers.py"/>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <location filename="../../csap_desktop/ui/widgets/document_bar.py"/>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/body_stage.py"/>
        <source>Smaller (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/paper_options.py"/>
        <source>Smaller preview (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>Some fields are empty or cannot be used: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/guide_card.py"/>
        <source>Someone in danger: do not look for the right number first, ring 999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/concern_chooser.py"/>
        <source>Someone who works with children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/have_ready_card.py"/>
        <source>Something missing is no reason to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>Something on the way opens the connection to look into it, and this computer does not trust its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>Something went wrong in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_names.py"/>
        <location filename="../../csap_desktop/ui/widgets/sync_card.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Source: {page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_html.py"/>
        <location filename="../../csap_desktop/ui/item_text.py"/>
        <location filename="../../csap_desktop/ui/print/route_papers.py"/>
        <location filename="../../csap_desktop/ui/widgets/body_details.py"/>
        <location filename="../../csap_desktop/ui/widgets/caveat_bar.py"/>
        <location filename="../../csap_desktop/ui/widgets/item_side.py"/>
        <location filename="../../csap_desktop/ui/widgets/sources_dialog.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sources_dialog.py"/>
        <source>Sources of these numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_papers.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/status_line.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Stop and edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Stop trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/stop_panel.py"/>
        <source>Stop: is a child at risk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <location filename="../../csap_desktop/ui/widgets/enquiry_deeds.py"/>
        <source>Stopping: it may already have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>Stored content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>Stored data was damaged and has been rebuilt; nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>Styles, fonts and icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_papers.py"/>
        <location filename="../../csap_desktop/ui/widgets/enquiry_sheet.py"/>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/place_box.py"/>
        <source>Suggest places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Supported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>Supporting unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/governance_paper.py"/>
        <location filename="../../csap_desktop/ui/widgets/governance_tools.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/body_views.py"/>
        <source>Table of the governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>Tactical group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Take the place as it is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_deeds.py"/>
        <source>Taken back: it is a draft again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Teams, forms and addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_names.py"/>
        <source>Telephone line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Tell whoever publishes the content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/connection_dialog.py"/>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/connection_dialog.py"/>
        <location filename="../../csap_desktop/ui/widgets/sync_card.py"/>
        <source>Test my connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>Testing. This can take up to half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_ways.py"/>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/licences_dialog.py"/>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/document_bar.py"/>
        <source>Text of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/view_menu.py"/>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/navigation.py"/>
        <source>Text size and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Textphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/upkeep_papers.py"/>
        <source>Texts nobody has confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/guide_page.py"/>
        <source>The Guide is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_examples.py"/>
        <source>The beginning of a postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_head.py"/>
        <source>The best {count} of more than {total} results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_head.py"/>
        <source>The best {count} of {total} results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>The certificate of the receiving service does not fit, so nothing is sent. Tell whoever looks after this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The certificate of the source is not trusted by this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>The certificate of your mail server does not fit, so nothing is sent. Tell whoever looks after this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/route_papers.py"/>
        <source>The children's numbers stand at the top of this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/list_and_details.py"/>
        <source>The chosen enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>The command enquiry backups shows what can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>The command enquiry list shows all there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The computer of the source is there, but nobody answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>The connection broke before the whole answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The connection ended before everything had come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>The connection works, but this computer's clock is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/contact_files.py"/>
        <source>The contact says where it comes from and by when to check it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>The content cannot be used: {field}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The content was made for a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/document_page.py"/>
        <source>The document is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>The draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>The draft stays, and can be copied, printed and saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sync_deeds.py"/>
        <source>The edition before is in use again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The edition does not say for every area who to ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The edition has a fault and may not be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The edition has another number than was signed for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The edition has characters that cannot be seen or pass for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>The enquiries are locked with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>The enquiries are locked: the file with their key cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>The enquiries are locked: the keyring of this laptop does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_names.py"/>
        <source>The enquiry form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>The enquiry is no longer as it was, so this was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>The file with your enquiries is damaged or gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/trouble_words.py"/>
        <source>The file with your enquiries is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The folder has links or special files that lead out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>The folder is there and holds no editions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The folder or stick can no longer be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>The folder or stick is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The folder or stick may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/editor_room.py"/>
        <source>The form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/governance_page.py"/>
        <source>The governance is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>The hours of this line are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/trouble_words.py"/>
        <source>The key is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>The key of these enquiries is gone from this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/lock_card.py"/>
        <source>The key to your enquiries is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/trouble_words.py"/>
        <source>The latest backup can be put in its place; the damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>The latest backup may lack what was written last; the damaged file is kept for a week. The command enquiry backups shows what can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>The latest, with checks overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>The lines change about now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/upkeep_card.py"/>
        <source>The list is being opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/changes_card.py"/>
        <source>The list of changes was damaged, so changes may be missing from it. The numbers shown everywhere else are right. Check numbers you know by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/lock_card.py"/>
        <source>The locked words are kept and cannot be read without it. Receipts, the Guide and who to ring are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/trouble_words.py"/>
        <source>The log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The memory of what this program has seen was damaged; it begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>The name of the server is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The name of the source has no address here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_messages.py"/>
        <source>The next check that succeeds puts the newer edition in use again. Until then every page says that an older edition was brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/document_words.py"/>
        <source>The next sync brings it again. Everything else is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/reply_words.py"/>
        <source>The other line: {number} ({hours}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>The password for sending cannot be read from this computer's keyring. Tell whoever looks after this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/picture_saver.py"/>
        <source>The picture could not be saved: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_desk.py"/>
        <source>The pins could not be kept here; they hold until you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/lost_card.py"/>
        <source>The police on 101 can say which council it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>The policy of this laptop cannot be read, so nothing is sent. Tell whoever looks after this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/paper_output.py"/>
        <source>The printer did not take it. See whether it is switched on and connected, or save a PDF and print that elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/document_words.py"/>
        <source>The program ended while this document was being read before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>The program is free software under the MIT licence. It is made with Qt (GNU LGPL 3), Python, and packages, fonts and icons under licences of their own; their texts can be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The program was told to make no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>The program's own files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The proxy of this connection asks for a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The publication holds no edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>The receiving service does not accept this laptop's key. Tell whoever looks after this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>The receiving service takes nothing at the moment. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The root file cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/lock_card.py"/>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>The server answers, and what should be there is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>The server has trouble of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>The server is there and takes no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The server of the source reports a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>The server's answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>The server's identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>The server's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>The service is {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The source answers too slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The source offers an older edition than this program has had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The source offers another edition under a number that is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The source offers something older than this program has seen before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The source offers two different things as one version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>The source says that this is its latest edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>The source sends this program on to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>The sources are clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>The sources hardly support it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>The sources support it in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>The sources support it well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/item_page.py"/>
        <source>The text is being opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/lock_card.py"/>
        <source>The two are not the same. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>The way to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/trouble_words.py"/>
        <source>The window was not closed, because what you typed is not saved. Copy it or save it to a file. To leave without it, close the window again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/trouble_words.py"/>
        <source>The words are locked, so nothing can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/document_bar.py"/>
        <source>The words of the page, to select and copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>The words of this enquiry are damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>The words of your enquiries are locked. Nothing is sent until you unlock them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/lock_card.py"/>
        <source>The words on this laptop are sealed. Type your passphrase to read and write enquiries. Who to ring and the Guide need none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>There is no connection that leads to the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>There is no key for enquiries on this laptop yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/withdrawn_words.py"/>
        <source>There is no number to ring for this now. If it cannot wait, ring the police on 101, in danger 999. With a connection, use: {forms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>There is no publication at this address or in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>There is no such enquiry on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/page_tools.py"/>
        <source>There is nothing to print on this page yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>There is nothing to test: this program knows no address to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>There was no answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>They are kept, locked. Everything there is to read works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>They are kept. Everything there is to read works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/trouble_words.py"/>
        <source>They were left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>They were not touched. Everything there is to read works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>This computer did not let the program do it: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>This computer has no connection, or one that leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>This computer is set to use a proxy, and that does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>This computer's clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>This computer's clock is behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>This computer's clock is behind a time that it has shown before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/ring_head.py"/>
        <source>This computer's clock looks wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>This computer's clock looks wrong. Look at another clock and go by the hours of each number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>This computer's disk did not let it happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>This connection asks for a sign-in before it lets anything out. Sign in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>This connection shows a sign-in page first. Sign in with a browser, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>This connection works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>This disk cannot be written to: everything works, nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/document_words.py"/>
        <source>This document cannot be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/document_words.py"/>
        <location filename="../../csap_desktop/ui/pages/document_page.py"/>
        <source>This document is not on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/document_page.py"/>
        <source>This document is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/document_words.py"/>
        <source>This document was damaged on this laptop and has been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/trouble_words.py"/>
        <source>This draft stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_editor.py"/>
        <source>This draft was changed elsewhere. What you typed here is kept as a draft of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/document_page.py"/>
        <source>This edition has no such document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/item_page.py"/>
        <source>This edition has no such item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>This edition names nobody who receives enquiries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_day_words.py"/>
        <source>This edition says nothing of the governance on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/governance_page.py"/>
        <source>This edition says nothing of the governance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/edition_words.py"/>
        <source>This edition was to be checked by {day}. Numbers and hours may have changed since; everything can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_form.py"/>
        <source>This is not a day. Write it like 22/11/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/stop_panel.py"/>
        <source>This is not about a child at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_form.py"/>
        <source>This is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/reply_words.py"/>
        <source>This is outside Blackburn with Darwen, Blackpool and Lancashire. Ring the police on 101, or the children's services of the council where the child lives. With a connection, that council's website has the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_form.py"/>
        <source>This is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>This is the copy of {published}. New editions come with a new version of the program, from a folder or from a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_form.py"/>
        <source>This is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/lock_card.py"/>
        <source>This laptop has no safe place for a key, so a passphrase protects what you write. Nobody can open it without the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>This laptop's clock looks wrong, so nothing is sent. Set the clock, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/document_pages.py"/>
        <source>This page cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/page_tools.py"/>
        <source>This page has no text to search; Ctrl+K searches everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/document_desk.py"/>
        <source>This page is a picture; it has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/trouble_words.py"/>
        <source>This passphrase does not open it. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>This passphrase does not open the enquiries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/reply_words.py"/>
        <source>This place or postcode is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>This version of the program has no form to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/trouble_words.py"/>
        <source>This was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>This window was opened offline: nothing is sent or asked. To send, close it and open it without that option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>Time zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <location filename="../../csap_desktop/ui/item_names.py"/>
        <location filename="../../csap_desktop/ui/pages/guide_page.py"/>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/timeline_view.py"/>
        <source>Timeline as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/timeline_band.py"/>
        <source>Timeline, drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>To be checked again by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
        <location filename="../../csap_desktop/ui/widgets/contact_part.py"/>
        <location filename="../../csap_desktop/ui/widgets/qr_dialog.py"/>
        <source>To my phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>To the beginning or the end of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>To the first group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>To the first or the last result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>To the first or the last row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>To the first or the last sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>To the next link of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>To the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>To the places that may be meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>To the previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Today is a bank holiday ({holiday}): the daytime line is assumed not to be staffed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Today is a bank holiday ({holiday}): whether the daytime line is staffed is not known, because no source says on which days it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Took over from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/governance_tools.py"/>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/body_views.py"/>
        <source>Tree of the governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sync_deeds.py"/>
        <source>Trust it and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Try again later, or use another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>Try again later; this program does so by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>Try again; capital letters count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Try again; if it happens often, have the disk checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/document_note.py"/>
        <source>Try once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/reply_words.py"/>
        <source>Try the nearest town, the district or a postcode. If you cannot tell, ring the police on 101.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/lost_card.py"/>
        <source>Try the postcode, the nearest town or the district, or choose the council on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_deeds.py"/>
        <source>Trying to send it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>Turn sending on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/lock_card.py"/>
        <source>Type a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_start.py"/>
        <source>Type in the field at the top, or press Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>Type it in the window, or give it in CSAP_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/guide_card.py"/>
        <source>Type where the adult lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/guide_card.py"/>
        <source>Type where the child lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/guide_card.py"/>
        <source>Type where the person works with children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <location filename="../../csap_desktop/ui/widgets/lock_card.py"/>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/item_head.py"/>
        <source>Unpin this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
        <source>Unpin {locality}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/item_deeds.py"/>
        <source>Unpinned: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_messages.py"/>
        <source>Until an official edition replaces it, every page and every printout will say that this is not the official source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_day_words.py"/>
        <source>Until {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sync_card.py"/>
        <source>Update from a folder or stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/updates_page.py"/>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <location filename="../../csap_desktop/ui/widgets/navigation.py"/>
        <location filename="../../csap_desktop/ui/widgets/standing_bar.py"/>
        <location filename="../../csap_desktop/ui/widgets/status_line.py"/>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_messages.py"/>
        <source>Use a folder or a stick, or ask whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Use a folder or a stick, or start the program without that option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Use another source, or tell whoever publishes the content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_hint.py"/>
        <location filename="../../csap_desktop/ui/widgets/search_side.py"/>
        <source>Use fewer words. Or type only the town, the first half of the postcode, or the last digits of a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sync_card.py"/>
        <source>Use its root file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>Use that version for enquiries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>Used under the GNU LGPL, version 3. Its files stand beside the program's own and may be replaced by another build of the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/body_stage.py"/>
        <source>Usual size (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/about_page.py"/>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/navigation.py"/>
        <location filename="../../csap_desktop/ui/widgets/view_menu.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Waiting for {hours}, and nobody has seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Waiting for {hours}: nobody can say whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Waiting to send: nobody has seen this yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Waiting {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/sheet_facts.py"/>
        <source>Was to be checked again by {day}: check every number before use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/change_papers.py"/>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <location filename="../../csap_desktop/ui/upkeep_papers.py"/>
        <location filename="../../csap_desktop/ui/widgets/paper_options.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/reply_words.py"/>
        <source>What begins like this lies outside the area: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/change_papers.py"/>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/changes_card.py"/>
        <source>What changed in the last 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>What is installed stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/concern_chooser.py"/>
        <location filename="../../csap_desktop/ui/widgets/ring_ask.py"/>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_sheet.py"/>
        <source>What is it about? (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/about_page.py"/>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/about_page.py"/>
        <source>What it keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>What it never does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>What rests on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/licences_dialog.py"/>
        <source>What the program is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>What the source offers has run out: nobody has signed it lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>What the source offers is not signed by enough of its publishers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>What the source offers is signed by nobody this program trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>What the source offers makes no sense to this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>What the source sent is not what a publication is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>What to have ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_names.py"/>
        <source>What to have ready: a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_names.py"/>
        <source>What to have ready: an adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_names.py"/>
        <source>What to have ready: someone who works with children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/guide_page.py"/>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>What was decided for this computer about looking for editions cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/search_paper.py"/>
        <source>What was typed is not printed, nor any place that was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/trouble_words.py"/>
        <source>What you typed stays on screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_board.py"/>
        <source>What you write is kept on this laptop as you type, and sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/stop_panel.py"/>
        <source>What you wrote has {things} in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/stop_panel.py"/>
        <source>What you wrote reads like a concern about a child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/upkeep_papers.py"/>
        <source>Where and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/ring_ask.py"/>
        <source>Where do they work with children? Town or postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/ring_ask.py"/>
        <source>Where does the adult live? Town, village or postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/risk_gate.py"/>
        <source>Where does the child live?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/ring_ask.py"/>
        <source>Where does the child live? Town, village or postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/about_page.py"/>
        <source>Where files are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Where it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sources_dialog.py"/>
        <source>Where these numbers come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Whether it is staffed from {when} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>Whether there is a newer edition is not known. Everything can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_sheet.py"/>
        <source>Which area is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_board.py"/>
        <source>Which enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Which line is staffed now is not known: both are shown, try both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/result_area.py"/>
        <source>Which of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/route_papers.py"/>
        <source>Which of these? Ask where they live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/upkeep_card.py"/>
        <source>Which rows are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/timeline_view.py"/>
        <source>Who ran safeguarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/timeline_view.py"/>
        <source>Who ran safeguarding when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <location filename="../../csap_desktop/ui/item_names.py"/>
        <location filename="../../csap_desktop/ui/pages/ring_page.py"/>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <location filename="../../csap_desktop/ui/widgets/navigation.py"/>
        <source>Who to ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/main_window.py"/>
        <source>Who to ring about a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>Who to ring and all else here works without a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/trouble_words.py"/>
        <source>Who to ring and the Guide are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_hint.py"/>
        <source>Who to ring answers already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/navigation.py"/>
        <source>Who to ring in {locality}, pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>Who to ring still answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_side.py"/>
        <source>Who to ring, by place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_board.py"/>
        <location filename="../../csap_desktop/ui/widgets/ring_head.py"/>
        <location filename="../../csap_desktop/ui/widgets/search_hint.py"/>
        <location filename="../../csap_desktop/ui/widgets/search_start.py"/>
        <source>Who to ring, right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>Whoever looks after this laptop can let you read keys.json again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>Whoever looks after this laptop has turned sending off. Print an enquiry or save it, and pass it on yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>Whoever looks after this laptop may be able to bring the key back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>Whoever manages this computer has switched off looking for editions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>Whoever publishes editions for your organisation can set one up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>Window library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/lost_card.py"/>
        <source>With a connection, the website of that council has the number of its children's services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/fact_words.py"/>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/withdrawn_words.py"/>
        <source>Withdrawn on {day}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/withdrawn_words.py"/>
        <source>Withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>Withdrawn: the receiving service does not have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_names.py"/>
        <source>Word or abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/link_spot.py"/>
        <source>Word, meaning: {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/changes_card.py"/>
        <source>Wording and sources ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <location filename="../../csap_desktop/ui/item_html.py"/>
        <location filename="../../csap_desktop/ui/pages/guide_page.py"/>
        <location filename="../../csap_desktop/ui/widgets/enquiry_details.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <location filename="../../csap_desktop/ui/pages/guide_page.py"/>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <location filename="../../csap_desktop/ui/widgets/words_view.py"/>
        <source>Words and abbreviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/document_desk.py"/>
        <source>Words of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/item_side.py"/>
        <source>Words used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/ring_head.py"/>
        <source>Worked out for {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/card_words.py"/>
        <source>Worked out {moment}. Reference edition {number} of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/check_row.py"/>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Working under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>Works under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <source>Worried about a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <source>Worried about a child who lives in {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_board.py"/>
        <source>Worried about a child? Do not write here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <source>Worried about an adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <source>Worried about an adult who lives in {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/guide_words.py"/>
        <source>Worried about someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <source>Worried about someone who works with children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <source>Worried about someone who works with children in {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_details.py"/>
        <source>Write a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_editor.py"/>
        <source>Write an enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_board.py"/>
        <source>Write an enquiry, with or without a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/form_field.py"/>
        <source>Write it like 22/11/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/paper_output.py"/>
        <source>Writing the PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_questions.py"/>
        <source>Yes, remove its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_questions.py"/>
        <source>Yes, send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_questions.py"/>
        <source>Yes, send it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/trouble_words.py"/>
        <source>You have already queued these words today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>You have already queued these words: {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>You passed this on yourself ({way}) on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>You passed this on yourself on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/trouble_words.py"/>
        <source>You see it as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>You turned sending off. Nothing leaves this laptop until you turn it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>Your choice could not be kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>Your choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>Your enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/enquiries_page.py"/>
        <source>Your enquiries are being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/lock_card.py"/>
        <source>Your enquiries are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/trouble_words.py"/>
        <source>Your enquiries cannot be read now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/enquiry_sheet.py"/>
        <source>Your enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>Your folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>Your mail server does not take enquiries from this laptop. Tell whoever looks after this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>Your mail server takes nothing at the moment. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>Your organisation's proxy asks this program for a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>Your organisation's proxy does not let this program through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>Your organisation's proxy, its way out, does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>Your organisation's way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/contact_entries.py"/>
        <source>adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>also called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <location filename="../../csap_desktop/ui/sync_messages.py"/>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>and {count} of the numbers above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>answers to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/route_ways.py"/>
        <source>anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/edition_words.py"/>
        <source>bundled with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>chairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/contact_entries.py"/>
        <source>child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>closed line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sources_dialog.py"/>
        <source>confirmed by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>directs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/models/suggestion_model.py"/>
        <location filename="../../csap_desktop/ui/widgets/card_words.py"/>
        <source>elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/period_words.py"/>
        <source>from {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>here it stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>hours not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>how to reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>it had been withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>its form is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>its number was used for other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_messages.py"/>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/edition_words.py"/>
        <source>later than this computer's clock says it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>less than an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>linked with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>mouse: Ctrl and wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>mouse: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/shortcuts.py"/>
        <source>mouse: forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sources_dialog.py"/>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <location filename="../../csap_desktop/ui/widgets/sources_dialog.py"/>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_day_words.py"/>
        <source>no partnership or board is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <location filename="../../csap_desktop/ui/sync_messages.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/models/body_table_model.py"/>
        <source>none known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sources_dialog.py"/>
        <source>not confirmed; last seen {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/edition_words.py"/>
        <source>not kept: it is built anew at each start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/edition_words.py"/>
        <location filename="../../csap_desktop/ui/models/component_model.py"/>
        <location filename="../../csap_desktop/ui/widgets/licences_dialog.py"/>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/edition_words.py"/>
        <source>not the official source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/document_bar.py"/>
        <source>of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>on {day} by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/reply_words.py"/>
        <source>outside the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>partly inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>period not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/route_ways.py"/>
        <source>practitioners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>scrutinises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>since {day}, edition {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/edition_words.py"/>
        <location filename="../../csap_desktop/ui/fact_words.py"/>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <location filename="../../csap_desktop/ui/guide_words.py"/>
        <location filename="../../csap_desktop/ui/period_words.py"/>
        <source>since {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/contact_entries.py"/>
        <source>someone who works with children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/stop_panel.py"/>
        <source>something like a date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/stop_panel.py"/>
        <source>something like an NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>textphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/edition_words.py"/>
        <source>the official source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>the whole entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>this version of the form is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/edition_words.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>today {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>took over from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/edition_words.py"/>
        <location filename="../../csap_desktop/ui/fact_words.py"/>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <location filename="../../csap_desktop/ui/guide_words.py"/>
        <location filename="../../csap_desktop/ui/period_words.py"/>
        <source>until {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/change_words.py"/>
        <source>what is shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>what it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>what to do instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>when it is staffed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>who to ring instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>works under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/edition_words.py"/>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>yesterday {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>your mail server said no ({code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <source>{about}. Who to ring: {team}, {numbers}. {state}. {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_keeper.py"/>
        <source>{about}. {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_facts.py"/>
        <source>{address} (needs a connection)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/contact_entries.py"/>
        <source>{area}, {concern}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/route_papers.py"/>
        <source>{area}: who to ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/models/suggestion_model.py"/>
        <source>{authority}, outside the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/models/suggestion_model.py"/>
        <source>{authority}, {council}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>{category}, changed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>{category}, waiting for {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>{clock} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>{clock} tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>{clock} {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>{clock} {weekday} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/models/component_model.py"/>
        <source>{component}, licence {licence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/models/council_model.py"/>
        <source>{council} ({service})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>{council} runs these services in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/tile_map.py"/>
        <source>{council}: {service} runs its services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_messages.py"/>
        <source>{count} changes must be seen: they are listed on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>{count} changes you have not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/form_field.py"/>
        <source>{count} characters left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/form_field.py"/>
        <source>{count} characters too many: nothing was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_start.py"/>
        <source>{count} date of the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_start.py"/>
        <source>{count} dates of the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/edition_words.py"/>
        <source>{count} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>{count} enquiries unsent: nobody has seen them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/queue_press.py"/>
        <source>{count} fields are missing or wrong. It stays a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_start.py"/>
        <source>{count} group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_start.py"/>
        <source>{count} groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/enquiry_words.py"/>
        <source>{count} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/edition_words.py"/>
        <source>{count} months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/currency_words.py"/>
        <source>{count} numbers should have been checked again by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>{count} numbers: {confirmed} confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>{count} of {all} numbers are not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/sheet_facts.py"/>
        <source>{count} of {all} numbers in this edition have not been confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/document_words.py"/>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>{count} pages agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/guide_words.py"/>
        <source>{count} partnerships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_start.py"/>
        <source>{count} question and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_start.py"/>
        <source>{count} questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_head.py"/>
        <source>{count} results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/guide_words.py"/>
        <source>{count} separate boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/paper_dialog.py"/>
        <source>{count} sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_start.py"/>
        <source>{count} text of the Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_start.py"/>
        <source>{count} texts of the Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>{count} texts: {confirmed} confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_start.py"/>
        <source>{count} word or abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_start.py"/>
        <source>{count} words and abbreviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/edition_words.py"/>
        <source>{count} years ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/rail_count.py"/>
        <source>{count}+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>{day} April {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>{day} Aug {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>{day} Dec {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>{day} Feb {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>{day} Jan {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>{day} July {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>{day} June {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>{day} March {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>{day} May {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>{day} Nov {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>{day} Oct {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>{day} Sep {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/document_page.py"/>
        <source>{day} · {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/edition_words.py"/>
        <source>{day}, {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/governance_paper.py"/>
        <source>{day}. {stood}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/governance_tools.py"/>
        <source>{day}: choose another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/edition_words.py"/>
        <source>{day}: that day has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>{field}, new: &lt;b&gt;{new}&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>{field}, no longer in use: &lt;s&gt;{old}&lt;/s&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>{field}: was &lt;s&gt;{old}&lt;/s&gt;, now &lt;b&gt;{new}&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/queue_press.py"/>
        <source>{field}: {excess}. It stays a draft until it is shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/upkeep_card.py"/>
        <source>{filter} {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/upkeep_card.py"/>
        <source>{filter}: {count} listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/upkeep_card.py"/>
        <source>{group}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/upkeep_card.py"/>
        <source>{group}, {count}, {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>{group}: answers to {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>{group}: chairs {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>{group}: directs {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>{group}: is a member of {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>{group}: is linked with {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>{group}: scrutinises {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>{group}: supports {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>{group}: took over from {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>{group}: works under {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/upkeep_papers.py"/>
        <source>{group}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>{hours}. Never ring it to check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_filter.py"/>
        <source>{kind} {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/item_head.py"/>
        <source>{kind} · {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_head.py"/>
        <source>{kind}: 1 result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_head.py"/>
        <source>{kind}: the best {count} results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_head.py"/>
        <source>{kind}: {count} results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <source>{kind}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/form_field.py"/>
        <source>{label} (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>{label}, {number}, for a child at risk now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>{label}: {hours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/contact_entries.py"/>
        <source>{label}: {number} ({hours}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/as_at_chooser.py"/>
        <source>{led}. The end of what this edition describes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_day_words.py"/>
        <source>{legend} Not every line of supporters and chairs is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_day_words.py"/>
        <source>{legend} The chosen group shows all its lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/reply_words.py"/>
        <source>{lines} (hours not known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>{line}: {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>{link} (inferred)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/card_words.py"/>
        <source>{locality}: {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <source>{most}+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/models/body_table_model.py"/>
        <location filename="../../csap_desktop/ui/widgets/body_details.py"/>
        <source>{name} (inferred)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/models/body_tree_model.py"/>
        <source>{name}, {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/body_room.py"/>
        <location filename="../../csap_desktop/ui/widgets/guide_views.py"/>
        <source>{name}, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <source>{name}. {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/governance_paper.py"/>
        <location filename="../../csap_desktop/ui/widgets/body_stage.py"/>
        <source>{name}. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/other_way_words.py"/>
        <source>{name}: 18001 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/place_row.py"/>
        <source>{name}: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <location filename="../../csap_desktop/ui/widgets/fact_list.py"/>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_day_words.py"/>
        <source>{new} in the place of {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_head.py"/>
        <source>{number} is not a number in this edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>{number}, format {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <source>{number}, {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/document_words.py"/>
        <source>{pages}, {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/navigation.py"/>
        <source>{page}: {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>{part}, {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/check_row.py"/>
        <source>{part}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/check_row.py"/>
        <source>{part}: {state}. {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/document_bar.py"/>
        <location filename="../../csap_desktop/ui/widgets/paper_options.py"/>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_words.py"/>
        <source>{phase}, {share} % of {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/reply_words.py"/>
        <source>{place} ({council})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/card_words.py"/>
        <source>{place} in {council}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>{place} is in {authority}, whose council runs these services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>{place} is in {authority}. {council} runs these services there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/lost_card.py"/>
        <source>{place} is in {council}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/result_area.py"/>
        <source>{place} may be in another area: ask for the postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_head.py"/>
        <source>{place} may be in more than one area: ask where they live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/result_area.py"/>
        <source>{place} may be in the area of {count} services: ask for the postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/result_area.py"/>
        <source>{place} may be outside this area: ask for the postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/block_widgets.py"/>
        <location filename="../../csap_desktop/ui/widgets/find_bar.py"/>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>{place}: {council} runs these services there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>{relation}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_day_words.py"/>
        <source>{said} How they worked together then is not in this edition: it describes {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/queue_words.py"/>
        <source>{said} The next try is at {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>{seen} One page only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/updates_words.py"/>
        <source>{seen} {count} pages agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/tile_map.py"/>
        <source>{service} runs its services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/view_menu.py"/>
        <source>{size} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>{source}
{address} (needs a connection)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/edition_words.py"/>
        <location filename="../../csap_desktop/ui/fact_words.py"/>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <location filename="../../csap_desktop/ui/guide_words.py"/>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>{state}, until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/connection_words.py"/>
        <source>{step}: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <source>{team}, {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <source>{team}: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>{title} ({dated})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/route_ways.py"/>
        <source>{title} ({who}; needs a connection).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/route_ways.py"/>
        <source>{title} ({who}; needs a connection): {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/changed_words.py"/>
        <source>{title}, {field}: was {old}, now {new}, {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/notice_dialog.py"/>
        <source>{title}. Published {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/item_page.py"/>
        <source>{title}. {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/changes_card.py"/>
        <source>{title}: gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/changes_card.py"/>
        <source>{title}: new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/changes_card.py"/>
        <source>{title}: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/sync_messages.py"/>
        <source>{title}: {new} in place of {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/change_banner.py"/>
        <source>{values} &lt;b&gt;{title}&lt;/b&gt;, {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>{version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/about_words.py"/>
        <source>{version} (packaged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>{weekday} {day}, {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/shortcuts_dialog.py"/>
        <source>{what}: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/guide_words.py"/>
        <source>{when}, expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/guide_words.py"/>
        <source>{when}, was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_day_words.py"/>
        <source>{when}: {count} groups. Lead: {led}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/guide_views.py"/>
        <source>{when}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/find_bar.py"/>
        <source>{words} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/governance_words.py"/>
        <source>{words} *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/body_stage.py"/>
        <source>{zoom} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/lost_card.py"/>
        <source>“{typed}” is not a place we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/lost_card.py"/>
        <source>“{typed}” is outside this area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
