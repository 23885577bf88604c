<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en_GB">
<context>
    <name>csap</name>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <location filename="../../csap_desktop/ui/reply_words.py"/>
        <location filename="../../csap_desktop/ui/widgets/result_area.py"/>
        <location filename="../../csap_desktop/ui/widgets/ring_inquiry.py"/>
        <source> or </source>
        <extracomment>between two names or numbers, with its spaces.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <source>1 result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/concern_chooser.py"/>
        <source>A child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>A file of this program is damaged or missing: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_hint.py"/>
        <source>A place, a postcode, a worry in your own words, a name, an abbreviation, part of a telephone number: all of it is searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_examples.py"/>
        <source>A question about the partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/guide_card.py"/>
        <source>A town, a village, a district or a postcode will do, or choose the council on the map. The number staffed right now appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_examples.py"/>
        <source>A worry, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/navigation.py"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/notice_dialog.py"/>
        <source>About edition {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_hint.py"/>
        <source>About this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/emergency_row.py"/>
        <source>Advice about a child: NSPCC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Also called</source>
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
        <location filename="../../csap_desktop/ui/widgets/lost_card.py"/>
        <source>Another council runs its services; its numbers are not in this reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Answers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/card_words.py"/>
        <source>Anyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/area_card.py"/>
        <source>Area</source>
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
        <location filename="../../csap_desktop/ui/widgets/guide_card.py"/>
        <source>At any time, wherever it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/item_page.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/item_page.py"/>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>Bundled: nobody has confirmed its numbers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>By its hours, no line is staffed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/contact_card_dialog.py"/>
        <source>Card saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/contact_card_dialog.py"/>
        <source>Card sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Chaired by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Chairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/ring_inquiry.py"/>
        <source>Changed at {clock}: now ring {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <source>Check before use after {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>Check that there is free space and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/ring_head.py"/>
        <source>Clears place and concern (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Clock looks wrong: hours not worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/contact_card_dialog.py"/>
        <location filename="../../csap_desktop/ui/widgets/message_bar.py"/>
        <location filename="../../csap_desktop/ui/widgets/notice_dialog.py"/>
        <location filename="../../csap_desktop/ui/widgets/qr_dialog.py"/>
        <location filename="../../csap_desktop/ui/widgets/sources_dialog.py"/>
        <source>Close</source>
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
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Confirmed on {day} by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
        <location filename="../../csap_desktop/ui/widgets/contact_card_dialog.py"/>
        <source>Contact card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/models/search_model.py"/>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_desk.py"/>
        <source>Copied {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_desk.py"/>
        <source>Copied {number} with its hours and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_desk.py"/>
        <source>Copied: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
        <source>Copies the number with its hours, its source and the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sources_dialog.py"/>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/other_ways.py"/>
        <source>Copy the address: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
        <source>Copy the number only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
        <source>Copy with hours and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_box.py"/>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sources_dialog.py"/>
        <source>Current: {era}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/view_menu.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
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
        <source>Day line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Day line, days not stated</source>
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
        <location filename="../../csap_desktop/ui/pages/item_page.py"/>
        <source>Details and sources</source>
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
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Directed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Directs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <source>Down goes to the results, Enter opens one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/card_words.py"/>
        <source>E-mail: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <source>E-mail: {address}. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>Edition {number}, published {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Email: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/contact_card_dialog.py"/>
        <source>Every line with its hours. No place is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Followed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_hint.py"/>
        <source>For example: "kid at risk in Fleetwood", "LADO", "6720".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <source>For: {query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_side.py"/>
        <source>Found</source>
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
        <location filename="../../csap_desktop/ui/widgets/search_hint.py"/>
        <source>Go on typing: results appear in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_side.py"/>
        <source>Goes to these results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_html.py"/>
        <source>Good practice: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_card.py"/>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/navigation.py"/>
        <source>Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Group or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/models/search_model.py"/>
        <source>Groups and organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <location filename="../../csap_desktop/ui/models/search_model.py"/>
        <location filename="../../csap_desktop/ui/widgets/navigation.py"/>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Has as members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/have_ready_card.py"/>
        <source>Have ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Hears from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/view_menu.py"/>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Hours not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>How: {text}</source>
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
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
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
        <location filename="../../csap_desktop/ui/widgets/danger_strip.py"/>
        <source>In danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_side.py"/>
        <source>In danger now: 999. Not an emergency: police on 101.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>Install the newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>Install the program again to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_hint.py"/>
        <source>Is a child in danger now? Ring 999. Not an emergency: police on 101.</source>
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
        <location filename="../../csap_desktop/ui/widgets/result_area.py"/>
        <source>It is in {council}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/item_page.py"/>
        <source>It may have been left out since. Go back, or search for it in the field at the top.</source>
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
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
        <source>Keeps this service's numbers on the first page and in the navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Last seen on: {page}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Last seen: {when}.</source>
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
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Linked with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/council_list.py"/>
        <source>List of the councils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/caveat_bar.py"/>
        <source>Lists every page these numbers were taken from</source>
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
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>May open at {when} (not known): {label}, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_card.py"/>
        <source>Meanwhile ring: {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Member of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Members</source>
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
        <location filename="../../csap_desktop/ui/widgets/search_side.py"/>
        <source>More ways to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>NSPCC {number}, for advice (hours not known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/card_words.py"/>
        <source>Needs a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/help_row.py"/>
        <source>Needs a data connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/ring_head.py"/>
        <source>New call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sources_dialog.py"/>
        <source>No address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <location filename="../../csap_desktop/ui/widgets/ladder.py"/>
        <source>No answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>No answer? Ring the other number too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>No line is staffed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_desk.py"/>
        <source>No longer pinned: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>No page gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sources_dialog.py"/>
        <source>No page read gives this contact.</source>
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
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Not confirmed by its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Not confirmed by the council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Not stated, but inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_side.py"/>
        <source>Not what you meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_html.py"/>
        <source>Note: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/reply_words.py"/>
        <source>Now: {lines}, for a child at risk now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/status_line.py"/>
        <source>Offline: nothing you look up leaves this computer</source>
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
        <location filename="../../csap_desktop/ui/desk.py"/>
        <source>Opening search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_hint.py"/>
        <source>Or answer it by place:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_side.py"/>
        <source>Or only the first half of the postcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_side.py"/>
        <source>Or the last digits of a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Other line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <location filename="../../csap_desktop/ui/widgets/other_ways.py"/>
        <source>Other ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/ring_head.py"/>
        <source>Out of date since {day}: check before use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Out-of-hours line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/contact_card_dialog.py"/>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/navigation.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_examples.py"/>
        <source>Part of a telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
        <source>Pin this area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
        <source>Pin {locality}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
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
        <location filename="../../csap_desktop/ui/models/search_model.py"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/place_popup.py"/>
        <source>Places that may be meant</source>
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
        <location filename="../../csap_desktop/ui/models/search_model.py"/>
        <source>Postcodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/card_words.py"/>
        <source>Practitioners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/contact_card_dialog.py"/>
        <source>Preview of the contact card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/contact_card_dialog.py"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/notice_dialog.py"/>
        <source>Printed copies: check before use after {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Published by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Question and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/models/search_model.py"/>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Read next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <source>Reference edition {number} of {day}. Printed {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/search_page.py"/>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_box.py"/>
        <source>Results appear as you type. Down goes to them, Esc leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/danger_strip.py"/>
        <source>Ring 999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/contact_card_dialog.py"/>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/contact_card_dialog.py"/>
        <source>Save the contact card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Scrutinised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Scrutinises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/search_page.py"/>
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
        <location filename="../../csap_desktop/ui/widgets/search_box.py"/>
        <source>Search everything</source>
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
        <location filename="../../csap_desktop/ui/widgets/search_examples.py"/>
        <source>Searches to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/result_area.py"/>
        <source>Show every answer again</source>
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
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <source>Shown for: {corrected}. You typed: {typed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/status_line.py"/>
        <source>Shows the edition's notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/guide_card.py"/>
        <source>Somebody in danger: do not look for the right number first, ring 999.</source>
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
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>Something went wrong in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <location filename="../../csap_desktop/ui/widgets/caveat_bar.py"/>
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
        <location filename="../../csap_desktop/ui/widgets/status_line.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>Stored data was damaged and has been rebuilt; nothing is missing</source>
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
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Supported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Surely from {when}: {label}, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/item_page.py"/>
        <source>Text</source>
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
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Textphone: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_examples.py"/>
        <source>The beginning of a postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/contact_card_dialog.py"/>
        <source>The card could not be saved: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>The content cannot be used: {field}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>The content was made for a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>The hours of this line are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_html.py"/>
        <source>The law says: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/item_page.py"/>
        <source>The library is being opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>The lines change about now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/reply_words.py"/>
        <source>The other line: {number} ({hours}).</source>
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
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>The telephone numbers and everything on screen still work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>This computer did not let the program do it: {reason}.</source>
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
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>This disk cannot be written to: everything works, nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/pages/item_page.py"/>
        <source>This edition has no such item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/reply_words.py"/>
        <source>This is outside Blackburn with Darwen, Blackpool and Lancashire. Ring the police on 101, or the children's services of the council where the child lives: that council's website has the number, with a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/reply_words.py"/>
        <source>This place or postcode is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <location filename="../../csap_desktop/ui/models/search_model.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_hint.py"/>
        <source>To find it another way: use fewer words; type only the town, or only the first half of the postcode; or the last digits of a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
        <location filename="../../csap_desktop/ui/widgets/qr_dialog.py"/>
        <source>To my phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Today is a bank holiday ({holiday}): the weekday line is assumed not to be staffed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Today is a bank holiday ({holiday}): whether the daytime line is staffed is not known, because no source says on which days it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Took over from</source>
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
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_hint.py"/>
        <source>Type in the field at the top, or press Ctrl+K</source>
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
        <location filename="../../csap_desktop/ui/widgets/answer_actions.py"/>
        <source>Unpin {locality}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/navigation.py"/>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_side.py"/>
        <source>Use fewer words, or only the town.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/navigation.py"/>
        <location filename="../../csap_desktop/ui/widgets/view_menu.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/reply_words.py"/>
        <source>What begins like this lies outside the area: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>What is installed stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/concern_chooser.py"/>
        <location filename="../../csap_desktop/ui/widgets/ring_ask.py"/>
        <source>What is it about?</source>
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
        <location filename="../../csap_desktop/ui/widgets/ring_ask.py"/>
        <source>Where does the child live? Town, village or postcode</source>
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
        <location filename="../../csap_desktop/ui/models/search_model.py"/>
        <location filename="../../csap_desktop/ui/pages/ring_page.py"/>
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
        <location filename="../../csap_desktop/ui/widgets/ring_head.py"/>
        <location filename="../../csap_desktop/ui/widgets/search_hint.py"/>
        <source>Who to ring, right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/lost_card.py"/>
        <source>With a connection, the website of that council has the number of its children's services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Word or abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/models/search_model.py"/>
        <source>Words and abbreviations</source>
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
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Working under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>Works under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <source>Worried about a child who lives in {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <source>Worried about an adult who lives in {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <source>Worried about somebody who works with children in {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>Your choice could not be kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sources_dialog.py"/>
        <source>confirmed by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/contact_card_dialog.py"/>
        <source>contact-card.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/models/suggestion_model.py"/>
        <location filename="../../csap_desktop/ui/widgets/card_words.py"/>
        <source>elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>needs a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sources_dialog.py"/>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sources_dialog.py"/>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/sources_dialog.py"/>
        <source>not confirmed; last seen {when}.</source>
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
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>since {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>until {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/ring_inquiry.py"/>
        <source>what is shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <source>{about}. Who to ring: {team}, {numbers}. {state}. {where}</source>
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
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>{body} (inferred)</source>
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
        <location filename="../../csap_desktop/ui/messages.py"/>
        <source>{count} of {all} numbers are not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>{count} pages agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <source>{count} results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/models/search_model.py"/>
        <source>{group}: {title}. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/search_side.py"/>
        <source>{kind} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>{kind} · describes {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>{kind} · {period}</source>
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
        <location filename="../../csap_desktop/ui/reply_words.py"/>
        <source>{lines} (hours not known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/card_words.py"/>
        <source>{locality}: {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <location filename="../../csap_desktop/ui/widgets/card_words.py"/>
        <source>{name}: 18001 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/found_words.py"/>
        <source>{number} is not a number of this edition.</source>
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
        <location filename="../../csap_desktop/ui/found_words.py"/>
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
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>{place}: {council} runs these services there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <source>{said}. Meanwhile ring: {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/view_menu.py"/>
        <source>{size} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/item_words.py"/>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>{state}, until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <source>{team}, {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/print/card_contents.py"/>
        <source>{title} (needs a connection): {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/widgets/notice_dialog.py"/>
        <source>{title}. Published {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../csap_desktop/ui/answer_words.py"/>
        <source>{weekday} {day}, {clock}</source>
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
