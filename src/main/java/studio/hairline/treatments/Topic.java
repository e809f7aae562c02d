package studio.hairline.treatments;

import studio.hairline.leads.Category;
import studio.hairline.leads.Source;
import studio.hairline.leads.SubjectThen;

/** What a session is about and where its person came from: the lead's as it stands now. */
record Topic(Category category, Source source) {

    static final Topic NOT_RECORDED = new Topic(Category.NOT_RECORDED, Source.NOT_RECORDED);

    static Topic of(SubjectThen lead) {
        return new Topic(lead.category(), lead.source());
    }
}
