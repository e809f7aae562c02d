package studio.hairline.triage;

import java.util.Map;
import studio.hairline.leads.LeadDetails;

/** What is written to somebody at a stage, in their language; what stands in braces is filled in. */
public enum Template {
    FIRST_ANSWER(
            "First answer",
            "Your inquiry at {studio}",
            "Hi {name},\n\nthank you for writing to {studio} about {about}. I would love to help. A first consultation is free:"
                    + " we look at your scalp, talk about the look you want, and I tell you honestly what is possible."
                    + "\n\nWhich day suits you best?\n\n{me}, {studio}",
            "Su consulta en {studio}",
            "Hola, {name}:\n\ngracias por escribir a {studio} sobre {about}. Con gusto le ayudamos. La primera consulta es"
                    + " gratuita: vemos su cuero cabelludo, hablamos del resultado que desea y le digo con honestidad qué es"
                    + " posible.\n\n¿Qué día le viene mejor?\n\n{me}, {studio}"),
    FOLLOW_UP(
            "Still interested?",
            "Still thinking about it?",
            "Hi {name},\n\nI wrote to you about {about} and would not want your question to get lost. Is there anything I can"
                    + " answer, or a day on which you could come by?\n\n{me}, {studio}",
            "¿Sigue pensándolo?",
            "Hola, {name}:\n\nle escribí sobre {about} y no quisiera que su pregunta se perdiera. ¿Hay algo que pueda aclararle,"
                    + " o un día en que pueda venir?\n\n{me}, {studio}"),
    MISSED(
            "Missed the consultation",
            "We missed you",
            "Hi {name},\n\nwe had a consultation planned and missed you. Things come up! Shall we find another time?"
                    + "\n\n{me}, {studio}",
            "Le echamos de menos",
            "Hola, {name}:\n\nteníamos una consulta prevista y no pudo venir. ¡Cosas que pasan! ¿Buscamos otra hora?"
                    + "\n\n{me}, {studio}"),
    BOOKED(
            "Consultation booked",
            "Your consultation at {studio}",
            "Hi {name},\n\nyour consultation with us is booked, and we look forward to meeting you. Please come with clean hair"
                    + " and bring every question you have. If the time does not suit you any more, just answer this message."
                    + "\n\n{me}, {studio}",
            "Su consulta en {studio}",
            "Hola, {name}:\n\nsu consulta con nosotros está reservada y tenemos muchas ganas de conocerle. Venga con el cabello"
                    + " limpio y traiga todas sus preguntas. Si ya no le viene bien la hora, responda a este mensaje."
                    + "\n\n{me}, {studio}"),
    CONSULTED(
            "After the consultation",
            "It was good to meet you",
            "Hi {name},\n\nthank you for coming to {studio}. Take your time to think it over; if a question about {about} comes"
                    + " up, I am happy to answer it. When you are ready, we find the day of your first session together."
                    + "\n\n{me}, {studio}",
            "Fue un gusto conocerle",
            "Hola, {name}:\n\ngracias por venir a {studio}. Piénselo con calma; si le surge alguna pregunta sobre {about}, con"
                    + " gusto se la respondo. Cuando quiera, buscamos juntos el día de su primera sesión."
                    + "\n\n{me}, {studio}");

    private final String label;
    private final Wording english;
    private final Wording spanish;

    Template(String label, String subject, String words, String asunto, String palabras) {
        this.label = label;
        english = new Wording(subject, words);
        spanish = new Wording(asunto, palabras);
    }

    /** A subject, and the words below it. */
    public record Wording(String subject, String words) {

        /** @param fields what stands in braces, by name */
        public Wording filled(Map<String, String> fields) {
            String title = subject;
            String text = words;
            for (Map.Entry<String, String> field : fields.entrySet()) {
                title = title.replace("{" + field.getKey() + "}", field.getValue());
                text = text.replace("{" + field.getKey() + "}", field.getValue());
            }
            return new Wording(title, text);
        }
    }

    public String label() {
        return label;
    }

    /** @return Hairline's own, as long as the studio has none */
    public Wording in(Speech speech) {
        return speech == Speech.SPANISH ? spanish : english;
    }

    /** @return what is most likely written to somebody where they stand now */
    public static Template fitting(LeadDetails lead) {
        if (lead.answer() == null) {
            return FIRST_ANSWER;
        }
        return switch (lead.stage()) {
            case CONSULTATION_BOOKED -> BOOKED;
            case CONSULTED -> CONSULTED;
            case NEW, TRIAGED, CONVERTED, LOST -> FOLLOW_UP;
        };
    }
}
