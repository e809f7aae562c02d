package studio.hairline.report;

import java.util.List;
import org.springframework.stereotype.Component;
import studio.hairline.api.Behind;
import studio.hairline.api.Made;
import studio.hairline.dashboard.Rows;
import studio.hairline.leads.ConsultationSplits;
import studio.hairline.leads.LeadSplits;
import studio.hairline.money.MoneySplits;
import studio.hairline.tallies.Portion;
import studio.hairline.treatments.SessionSplits;

/** Cuts what a figure is made of: one statement, and for each part the address of its very rows. */
@Component
record Cutting(LeadSplits leads, SessionSplits sessions, ConsultationSplits consultations, MoneySplits money) {

    List<Portion> cut(Split split, Made made) {
        return switch (made.all()) {
            case Behind.OfLeads all -> leads.of(split.leads(), ((Behind.OfLeads) made.rows()).filter(), all.filter());
            case Behind.OfSessions all ->
                sessions.of(split.sessions(), ((Behind.OfSessions) made.rows()).filter(), all.filter());
            case Behind.OfConsultations all ->
                consultations.of(split.consultations(), ((Behind.OfConsultations) made.rows()).filter(), all.filter());
            case Behind.OfMoney all -> money.of(split.money(), all.filter());
        };
    }

    static Rows rows(Split split, Behind all, String part) {
        return switch (all) {
            case Behind.OfLeads of -> Rows.of(split.leads().only(of.filter(), part));
            case Behind.OfSessions of -> Rows.of(split.sessions().only(of.filter(), part));
            case Behind.OfConsultations of -> Rows.of(split.consultations().only(of.filter(), part));
            case Behind.OfMoney of -> Rows.of(split.money().only(of.filter(), part));
        };
    }
}
