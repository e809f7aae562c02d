package studio.hairline.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import studio.hairline.people.Contact;
import studio.hairline.people.People;

/** Finds or adds the person of a line. */
@Component
class Arrivals {

    private final People people;

    Arrivals(People people) {
        this.people = people;
    }

    /** Who was here before the lines of one transaction, and who came with them. */
    record Chunk(Evidence.Here here, Map<String, Long> byCode, Map<String, Map<String, Long>> byPhone) {

        Chunk(Evidence.Here here) {
            this(here, new HashMap<>(), new HashMap<>());
        }

        private Optional<Long> known(Contact contact) {
            return here.person(contact)
                    .or(() -> Optional.ofNullable(contact.clientCode()).map(byCode::get))
                    .or(() -> Optional.ofNullable(contact.phone())
                            .map(byPhone::get)
                            .flatMap(names -> names.entrySet().stream()
                                    .filter(e -> Names.agree(e.getKey(), contact.name()))
                                    .map(Map.Entry::getValue)
                                    .findFirst()));
        }

        private void came(Contact contact, long person) {
            if (contact.clientCode() != null) {
                byCode.put(contact.clientCode(), person);
            }
            String phone = contact.phone();
            if (phone != null) {
                byPhone.computeIfAbsent(phone, p -> new HashMap<>()).put(contact.name(), person);
            }
        }
    }

    long person(long importId, Contact contact, Chunk chunk) {
        return chunk.known(contact).orElseGet(() -> {
            long id = people.add(contact, importId).id();
            chunk.came(contact, id);
            return id;
        });
    }
}
