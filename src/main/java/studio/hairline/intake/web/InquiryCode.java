package studio.hairline.intake.web;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** The QR code of an address, with the quiet border of four modules that readers need. */
record InquiryCode(QrCode code) {

    private static final int BORDER = 4;
    private static final int PIXELS = 16;
    private static final int WHITE = 0xFFFFFF;

    static InquiryCode of(String address) {
        return new InquiryCode(QrCode.encodeText(address, QrCode.Ecc.MEDIUM));
    }

    private int size() {
        return code.size + 2 * BORDER;
    }

    private boolean isDark(int x, int y) {
        return code.getModule(x - BORDER, y - BORDER);
    }

    String svg() {
        StringBuilder dark = new StringBuilder();
        for (int y = 0; y < size(); y++) {
            for (int x = 0; x < size(); x++) {
                if (isDark(x, y)) {
                    dark.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\">"
                        .formatted(size())
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\"" + dark + "\"/></svg>";
    }

    byte[] png() throws IOException {
        int side = size() * PIXELS;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, isDark(x / PIXELS, y / PIXELS) ? 0 : WHITE);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
