package studio.hairline.api;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import studio.hairline.history.Refusal;

/** Which addresses may be told something: by https, and not inside the network the program itself runs in. */
@Component
class PublicAddress {

    private static final int LONGEST = 500;

    private final boolean anywhere;

    /** @param anywhere lets private addresses and http in, for receivers beside the program */
    PublicAddress(@Value("${hairline.webhooks.private:false}") boolean anywhere) {
        this.anywhere = anywhere;
    }

    void check(String url) {
        URI address = uri(url);
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (address.getHost() == null || !scheme.equals("https") && !(anywhere && scheme.equals("http"))) {
            throw new Refusal("Give an address that begins with https://, such as https://example.com/hairline.");
        }
        if (!anywhere && Arrays.stream(resolve(address.getHost())).anyMatch(PublicAddress::isInside)) {
            throw new Refusal(
                    "This address is inside a private network. Give a public one, or set hairline.webhooks.private=true.");
        }
    }

    private static URI uri(String url) {
        try {
            if (url.length() <= LONGEST) {
                return URI.create(url);
            }
        } catch (IllegalArgumentException noAddress) {
            // said below
        }
        throw new Refusal("This is no address of at most " + LONGEST + " characters.");
    }

    private static InetAddress[] resolve(String host) {
        try {
            return InetAddress.getAllByName(host.replaceAll("[\\[\\]]", ""));
        } catch (UnknownHostException nowhere) {
            throw new Refusal("Nothing is known at " + host + ": look for a typing error.");
        }
    }

    static boolean isInside(InetAddress one) {
        byte[] bytes = one.getAddress();
        int first = bytes[0] & 0xff;
        boolean carrier = bytes.length == 4 && first == 100 && (bytes[1] & 0xc0) == 64;
        boolean unique = bytes.length == 16 && (first & 0xfe) == 0xfc;
        return one.isLoopbackAddress()
                || one.isAnyLocalAddress()
                || one.isLinkLocalAddress()
                || one.isSiteLocalAddress()
                || one.isMulticastAddress()
                || bytes.length == 4 && first == 0
                || carrier
                || unique;
    }
}
