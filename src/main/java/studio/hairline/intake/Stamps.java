package studio.hairline.intake;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Service;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** Signs each form the inquiry page hands out: when it was opened, and by what sending it twice is known. */
@Service
@ForStaff
public class Stamps {

    private final PageTable page;
    private final StudioTime time;
    private final SecureRandom random = new SecureRandom();

    Stamps(PageTable page, StudioTime time) {
        this.page = page;
        this.time = time;
    }

    /** @param mark of this form alone */
    public record Stamp(String mark, Duration open) {}

    /** @return what a form carries: time, mark and signature */
    public String fresh() {
        byte[] bytes = new byte[12];
        random.nextBytes(bytes);
        String signed = time.now().toEpochMilli() + "." + HexFormat.of().formatHex(bytes);
        return signed + "." + signature(signed);
    }

    /** @return nothing where it is not ours */
    public Optional<Stamp> read(String carried) {
        String[] parts = carried.split("\\.", -1);
        if (parts.length != 3 || !carried.matches("\\d{1,15}\\.[0-9a-f]{24}\\.[0-9a-f]{64}")) {
            return Optional.empty();
        }
        byte[] ours = signature(parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(ours, parts[2].getBytes(StandardCharsets.US_ASCII))) {
            return Optional.empty();
        }
        Instant opened = Instant.ofEpochMilli(Long.parseLong(parts[0]));
        return Optional.of(new Stamp(parts[1], Duration.between(opened, time.now())));
    }

    private String signature(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(page.secret()), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
