package studio.hairline.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.hairline.history.Refusal;

class DarkRoomTest {

    private static final String WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

    private final DarkRoom room = new DarkRoom();

    /** Where the corner that was red on the sensor belongs, for each way a camera is held. */
    @ParameterizedTest
    @CsvSource({"1,0,0", "2,1,0", "3,1,1", "4,0,1", "5,0,0", "6,1,0", "7,1,1", "8,0,1"})
    void aPhotoIsUprightHoweverTheCameraWasHeld(int turned, int right, int down) throws IOException {
        BufferedImage seen = seen(room.develop(SomePhotos.jpeg(64, 32, turned)), PhotoSize.SCREEN);

        assertThat(seen.getWidth()).isEqualTo(turned < 5 ? 64 : 32);
        for (int x = 0; x < 2; x++) {
            for (int y = 0; y < 2; y++) {
                assertThat(isRed(seen, x, y)).as("%d %d", x, y).isEqualTo(x == right && y == down);
            }
        }
    }

    @Test
    void nothingTheCameraWroteIsLeftButTheDayItSays() {
        Developed developed = room.develop(SomePhotos.jpeg(64, 32, 1));

        assertThat(developed.day()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(developed.pictures().values())
                .allSatisfy(picture -> assertThat(new String(picture, StandardCharsets.ISO_8859_1))
                        .doesNotContain("SecretCam", "Exif", "2026"));
    }

    @Test
    void eachSizeFitsItsFrameAndNothingIsMadeLarger() throws IOException {
        Developed large = room.develop(SomePhotos.png(2000, 1000));
        assertThat(seen(large, PhotoSize.THUMB).getWidth()).isEqualTo(320);
        assertThat(seen(large, PhotoSize.SCREEN).getHeight()).isEqualTo(800);
        assertThat(large.width()).isEqualTo(2000);

        assertThat(seen(room.develop(SomePhotos.png(40, 30)), PhotoSize.SCREEN).getWidth())
                .isEqualTo(40);
    }

    @Test
    void aWebPIsReadToo() throws IOException {
        assertThat(seen(room.develop(Base64.getDecoder().decode(WEBP)), PhotoSize.THUMB)
                        .getWidth())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "%PDF-1.7", "<svg xmlns='http://www.w3.org/2000/svg'/>", "hello"})
    void whatIsNoPhotoIsRefusedWhateverItIsCalled(String content) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), "no photo that can be kept");
    }

    @Test
    void aHeicPhotoIsRefusedWithTheWayToSendIt() {
        assertRefused("\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1), "Most Compatible");
    }

    @Test
    void aDamagedPhotoIsRefused() {
        byte[] half = SomePhotos.png(64, 64);
        assertRefused(java.util.Arrays.copyOf(half, 40), "may be damaged");
    }

    /** A few bytes that would unfold to 40 gigabytes. */
    @Test
    void aSmallFileOfEnormousSizeIsRefusedBeforeItIsUnfolded() {
        byte[] bomb = SomePhotos.png(8, 8);
        ByteBuffer.wrap(bomb).putInt(16, 100_000).putInt(20, 100_000);
        CRC32 sum = new CRC32();
        sum.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());
        assertRefused(bomb, "10000 megapixels");
    }

    @Test
    void aFileOfMoreThanFifteenMegabytesIsRefused() {
        assertRefused(new byte[(15 << 20) + 1], "at most 15 MB");
    }

    private void assertRefused(byte[] sent, String sentence) {
        assertThatThrownBy(() -> room.develop(sent)).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }

    private static BufferedImage seen(Developed developed, PhotoSize size) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(
                java.util.Objects.requireNonNull(developed.pictures().get(size))));
    }

    private static boolean isRed(BufferedImage picture, int right, int down) {
        Color colour = new Color(
                picture.getRGB((right * 2 + 1) * picture.getWidth() / 4, (down * 2 + 1) * picture.getHeight() / 4));
        return colour.getRed() > 128 && colour.getBlue() < 128;
    }
}
