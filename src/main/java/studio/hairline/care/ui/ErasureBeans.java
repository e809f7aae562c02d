package studio.hairline.care.ui;

import org.springframework.stereotype.Component;
import studio.hairline.care.CertificatePdf;
import studio.hairline.care.CertificateWords;
import studio.hairline.leads.LeadFile;
import studio.hairline.people.Erasures;
import studio.hairline.people.People;
import studio.hairline.people.Survivors;
import studio.hairline.treatments.SessionFile;

/** Who is erased by whom, what there is of them, and how it is certified. */
@Component
record ErasureBeans(
        Erasures erasures,
        People people,
        Survivors survivors,
        LeadFile leads,
        SessionFile sessions,
        CertificateWords words,
        CertificatePdf pdf) {}
