"""Lists of words that the phrases of `concern_words_*` share, by their "@" names."""

MACROS = {
    "@my": "my|our|ours|me|her|his|hers|their|the neighbours|your|one of my|one of our",
    "@child": "child|boy|girl|baby|toddler|kid|lad|lass|teen|teenager|pupil|infant|"
    "newborn|son|daughter|grandson|granddaughter|grandchild|grandaughter|granson|neice|nephue|niece|nephew|stepson|"
    "stepdaughter|stepchild|brother|sister|sibling|bro|sis|youngster|babe|bab|bairn|"
    "goddaughter|godson|nipper|tot|preschooler|schoolboy|schoolgirl|teenage|"
    "adolescent|foetus|unborn|schoolchild|kiddie|kiddy|lil",
    "@children": "children|boys|girls|babies|toddlers|kids|lads|lasses|teens|teenagers|"
    "pupils|infants|sons|daughters|grandsons|granddaughters|grandchildren|nieces|"
    "nephews|brothers|sisters|siblings|twins|triplets|kiddies|youngsters|bairns|"
    "youths|schoolgirls|schoolboys|schoolchildren|stepchildren|grandkids|childs|teenage",
    "@kids": "schoolgirls|schoolboys|twins",
    "@childs": "stepdaughters|stepsons|grandchilds|babys|toddlers|teenagers|pupils|"
    "infants|goddaughters|godsons|childrens|sibling",
    "@kin": "mum|mam|mom|mother|mummy|mams|mums|dad|father|daddy|dads|fathers|mothers|"
    "stepdad|stepfather|stepmum|stepmother|stepmom|uncle|auntie|aunty|aunt|parent|"
    "parents|grandad|granddad|grandpa|grandfather|granny|grandma|grandmother|gran|nan|"
    "nana|nanny|partner|boyfriend|girlfriend|bf|gf|husband|wife|ex|cousin|carer|carers|"
    "guardian|fella|bloke|hubby|missus|dada|mama|papa|da|ma|moms|uncles|mummys|daddys|"
    "stepdads|boyfriends|partners|foster",
    "@kinof": "mums|mams|moms|dads|sisters|brothers|nans|grans|uncles|aunties|cousins|"
    "partners|boyfriends|girlfriends|exs|sons|daughters|kin|mothers|fathers",
    "@num": "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|"
    "fourteen|fifteen|sixteen|seventeen|#",
    "@adj": "little|young|small|tiny|quiet|new|younger|older|youngest|eldest|oldest|"
    "wee|teenage|poor|other|same|foster|fostered|adopted|disabled|autistic|vulnerable|"
    "pregnant|primary|school|reception|nursery|looked|sweet|lovely|middle|baby|twin|"
    "male|female|white|black|asian|polish|romanian|neighbours|neighbors|best|step|"
    "#yo|unaccompanied|traveller|refugee|half|big|lil|only|own",
    "@worker": "teacher|coach|ta|instructor|headteacher|head|tutor|leader|worker|"
    "carer|childminder|nanny|nurse|priest|vicar|imam|officer|doctor|gp|dentist|"
    "volunteer|helper|caretaker|driver|manager|lifeguard|mentor|counsellor|therapist|"
    "chaplain|physio|referee|dsl|assistant|visitor|midwife|paramedic|practitioner|"
    "receptionist|cleaner|governor|lead|student|pharmacist|landlord|parent|shopkeeper",
    "@fam": "family|families|household|couple|lady|woman|man|guy|bloke|neighbour|"
    "neighbor|house|flat|people|lodger|tenant|tenants|residents",
    "@trust": "teacher|coach|ta|instructor|headteacher|headmaster|tutor|childminder|"
    "nanny|babysitter|priest|vicar|imam|minister|pastor|rabbi|curate|deacon|caretaker|"
    "lifeguard|choirmaster|mentor|counsellor|therapist|chaplain|physio|escort|"
    "volunteer|volunteers|carers|coaches|teachers|leaders|keyworker|sensei|ustad|"
    "maulana|trainer|lsa|hlta|akela|staff|nurse|doctor|dentist|gp|helper|colleague|"
    "employee|driver|referee|photographer|carer|policeman|constable|houseparent",
    "@event": "assembly|evening|workshop|workshops|play|show|quiz|film|session|"
    "sessions|"
    "talk|talks|poster|posters|leaflet|leaflets|booklet|course|courses|training|event|"
    "events|guide|guides|cards|card|webinar|conference|display|campaign|competition|"
    "lesson|exhibition|video|week|toolkit|module",
    "@theme": "neglect|bullying|vaping|online|grooming|exploitation|lines|crime|crying|"
    "burns|scalds|abuse|harm|safe|safety|drugs|alcohol|gangs|suicide|violence|fgm|"
    "trafficking|radicalisation|knives|sexting|consent|bruises|bruising|hurt|danger|"
    "safeguarding|infants|babies",
    "@hurts": "hit|hits|slapped|slaps|smacked|smacks|grabbed|grabs|pushed|pushes|"
    "dragged|drags|shook|shakes|shaking|pinched|pinches|nipped|nips|nipping|kicked|"
    "kicks|punched|punches|hurts|hurt|beats|beat|caned|canes|strikes|struck|threw|"
    "throws|poked|pokes|bit|bites|spat|twisted|twists|squeezed|squeezes|yanked|yanks",
    "@hurtsing": "hitting|slapping|smacking|grabbing|pushing|dragging|pinching|poking|"
    "kicking|punching|hurting|beating|caning|throwing|biting|spitting|twisting|starving",
    "@agent": "we|schools|gps|nurses|teachers|staff|volunteers|governors|parents|"
    "midwives|practices|professionals|practitioners|drivers|agencies|colleges|"
    "childminders|coaches|clubs|police|carers|dentists|pharmacists|trustees|employers|"
    "nurseries|organisations|charities|academies|churches|mosques|partners|hospitals|"
    "children|doctors|families|councils|members|foster|receptionists|people|surgeries",
    "@role": "school|member|teacher|coach|carer|professional|practitioner|worker|"
    "volunteer|gp|nurse|midwife|governor|headteacher|dsl|deputy|employer|club|charity|"
    "practice|setting|nursery|college|trustee|childminder|doctor|manager|parent|agency",
    "@paper": "leaflet|leaflets|poster|posters|booklet|booklets|guide|guides|pack|"
    "packs|toolkit|tool|tools|material|materials|form|forms|template|templates|policy|"
    "policies|guidance|course|courses|training|workshop|webinar|briefing|briefings|"
    "slides|film|films|video|report|reports|page|website|link|newsletter|minutes|"
    "agenda|flowchart|chart|checklist|handbook|copy|copies|protocol|procedure|"
    "procedures|pathway|strategy|resources|resource|certificate|recording|statement|"
    "interview|quote|figures|list|session|sessions|conference|event|meeting|places|"
    "vacancies|vacancy|programme",
    "@rule": "threshold|thresholds|process|difference|definition|law|rule|rules|age|"
    "deadline|cost|criteria|timescale|timescales|role|email|address|position|average|"
    "meaning|duty|timetable|remit|requirement|requirements|limit|legal|statutory|"
    "group|network|forum",
    "@wish": "like|love|want|wants|wanted|hoping|hope|hopes|wish|wishes|glad|happy|"
    "keen|pleased|delighted|welcome|willing|able|asked|planning|interested",
    "@we": "i|we|id|wed|would|are|am|im|were|be|been|also|team|staff|school|group|"
    "club|pupils|members|practice|council|church|trustees|company|charity|committee|"
    "ive|weve",
    "@about": "figures|data|admissions|numbers|statistics|rates|rise|increase|trends|"
    "support|counselling|service|services|group|campaign|work|project|book|chapter|"
    "study|questions|question|query|enquiry|information|info|advice|views|policy|"
    "strategy|report|article|story|piece|mural|poem|poems|song|panel|network|"
    "committee|inquiry|inquiries|consultation|definition|victims|survivors|closure|"
    "lesson|lessons|chair|course|training|talk|leaflet|page|poster|film|guidance|"
    "toolkit|week|unit|module",
    "@the": "the|my|our|his|her|their|your|this|that|its|each|every|a|whose",
    "@many": "parents|people|adults|men|women|children|mothers|fathers|carers|those|"
    "boys|girls|families|teenagers|perpetrators|students|pupils|mums|dads|"
    "grandparents|staff",
    "@harms": "harm|hurt|abuse|neglect|kill|groom|exploit|hit|shake|smother|assault|"
    "rape|run|survive|survived|suffer|suffered|experience|experienced|witness|"
    "witnessed|go|carry",
    "@harmed": "harmed|hurt|abused|neglected|groomed|exploited|hit|shaken|assaulted|"
    "raped|trafficked|bullied|bereaved|sexually|removed|missing|adopted",
}
