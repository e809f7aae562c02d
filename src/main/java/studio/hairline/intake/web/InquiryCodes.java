package studio.hairline.intake.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import studio.hairline.leads.Source;

/** The QR code of the inquiry page at the address it is asked at, for whoever has signed in. */
@RestController
class InquiryCodes {

    @GetMapping("/settings/inquiry-code.svg")
    ResponseEntity<String> svg(@RequestParam(required = false) @Nullable String source) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(code(source).svg());
    }

    @GetMapping("/settings/inquiry-code.png")
    ResponseEntity<byte[]> png(@RequestParam(required = false) @Nullable String source) throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .body(code(source).png());
    }

    private static InquiryCode code(@Nullable String source) {
        ServletUriComponentsBuilder address = ServletUriComponentsBuilder.fromCurrentContextPath();
        address.path("/inquire");
        Source.of(String.valueOf(source)).ifPresent(one -> address.queryParam("source", one.name()));
        return InquiryCode.of(address.toUriString());
    }
}
