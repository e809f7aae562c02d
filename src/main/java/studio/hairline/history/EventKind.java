package studio.hairline.history;

/** Everything that can happen, each with the words the timeline says it in. */
public enum EventKind {
    PERSON_ADDED("was added"),
    PERSON_CHANGED("details changed"),
    PEOPLE_MERGED("another record of the same person was merged into this one"),
    PERSON_MERGED("this record was merged into another of the same person"),
    MERGE_UNDONE("the merge was undone"),
    NOT_THE_SAME("said not to be the same person as another"),
    PERSON_ERASED("everything that says who this was is erased"),
    FLAG_RAISED("safety flag raised"),
    FLAG_CLEARED("safety flag cleared"),
    LEAD_RECEIVED("inquiry received"),
    LEAD_TRIAGED("triaged"),
    LEAD_ASSIGNED("assigned"),
    LEAD_CATEGORISED("category assessed"),
    LEAD_ANSWERED("first response"),
    NEXT_STEP_SET("next step set"),
    CONTACT_ATTEMPTED("tried to reach them"),
    THEY_WROTE("they wrote"),
    OPT_OUT_TAKEN_BACK("wish to be left alone taken back"),
    CONSENT_GIVEN("agreed to be contacted"),
    CONSENT_WITHDRAWN("withdrew their consent to be contacted"),
    AUTOMATIC_REPLY("an automatic reply came"),
    MAIL_CAME_BACK("our e-mail came back"),
    LEAD_SNOOZED("snoozed"),
    CLAIM_TAKEN_OVER("taken over"),
    NOTE_ADDED("note"),
    CONSULTATION_BOOKED("consultation booked"),
    CONSULTATION_MOVED("consultation moved"),
    CONSULTATION_ATTENDED("consultation attended"),
    CONSULTATION_MISSED("consultation missed"),
    CONSULTATION_CANCELLED("consultation cancelled"),
    LEAD_CONVERTED("converted"),
    CONVERSION_REVERSED("conversion taken back with its deposit"),
    QUOTE_SENT("quote sent"),
    QUOTE_ACCEPTED("quote accepted"),
    QUOTE_DECLINED("quote declined"),
    MONEY_PAID("payment recorded"),
    MONEY_CREDITED("credited"),
    MONEY_FORFEITED("deposit kept"),
    MONEY_REFUNDED("refunded"),
    MONEY_TAKEN_BACK("an entry of the ledger taken back"),
    PRICE_AGREED("price agreed"),
    LEAD_LOST("lost"),
    LOSS_EXPLAINED("why it was lost"),
    LEAD_REOPENED("reopened"),
    LEAD_SET_ASIDE("set aside"),
    LEAD_RESTORED("brought back"),
    PLAN_OPENED("treatment plan opened"),
    SESSION_SCHEDULED("session scheduled"),
    SESSION_RECORDED("session entered"),
    SESSION_MOVED("session moved"),
    SESSION_ASSIGNED("artist of the session changed"),
    SESSION_RENUMBERED("session moved up in its series"),
    SESSION_COMPLETED("session completed"),
    SESSION_MISSED("session missed"),
    SESSION_CANCELLED("session cancelled"),
    TOUCH_UP_SCHEDULED("touch-up scheduled"),
    FIRST_SESSION_DONE("first session done"),
    SERIES_DONE("series done"),
    SHEET_SAVED("consultation sheet saved"),
    PHOTO_CONSENT_GIVEN("agreed to photos"),
    PHOTO_CONSENT_WITHDRAWN("withdrew their consent to photos"),
    PHOTO_KEPT("photo kept"),
    PHOTO_LABELLED("photo labelled"),
    PHOTO_REMOVED("photo removed"),
    PHOTOS_ERASED("photos erased for good"),
    SETTING_CHANGED("setting changed"),
    IMPORT_TAKEN_BACK("import taken back"),
    UNDONE("undone");

    private final String words;

    EventKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
