package studio.hairline.report.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Files of a report as programs that know nothing of reports read them. */
final class ReadBack {

    private ReadBack() {}

    static List<List<String>> csv(ReportSheet sheet) throws IOException {
        String text = new String(bytes(ReportFile.CSV, sheet), StandardCharsets.UTF_8).substring(1);
        return CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .stream()
                .map(record -> List.copyOf(record.getFields()))
                .toList();
    }

    /** @return row by row, an empty text for an empty cell */
    static List<List<String>> xlsx(ReportSheet sheet) throws IOException {
        List<String> shared = texts(xml(part(sheet, "xl/sharedStrings.xml")).getElementsByTagName("si"));
        List<List<String>> lines = new ArrayList<>();
        for (Element row : elements(xml(part(sheet, "xl/worksheets/sheet1.xml")).getElementsByTagName("row"))) {
            int place = Integer.parseInt(row.getAttribute("r")) - 1;
            while (lines.size() <= place) {
                lines.add(new ArrayList<>(List.of("", "", "", "", "", "")));
            }
            elements(row.getElementsByTagName("c")).forEach(cell -> put(lines.get(place), cell, shared));
        }
        int wide = sheet.columns().size();
        return lines.stream().map(line -> line.subList(0, wide)).toList();
    }

    private static void put(List<String> line, Element cell, List<String> shared) {
        String read = cell.getTextContent();
        boolean words = cell.getAttribute("t").equals("s");
        line.set(cell.getAttribute("r").charAt(0) - 'A', words ? shared.get(Integer.parseInt(read)) : read);
    }

    static String part(ReportSheet sheet, String name) throws IOException {
        Path book = Files.createTempFile("report", ".xlsx");
        Files.write(book, bytes(ReportFile.XLSX, sheet));
        try (ZipFile zip = new ZipFile(book.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(book);
        }
    }

    /** @return without white space, of which a reader of paper sees more or less */
    static String pdf(ReportSheet sheet) throws IOException {
        try (PdfReader paper = new PdfReader(bytes(ReportFile.PDF, sheet))) {
            return new PdfTextExtractor(paper).getTextFromPage(1).replaceAll("\\s+", "");
        }
    }

    static List<String> svg(ReportSheet sheet) throws IOException {
        String drawn = new String(bytes(ReportFile.SVG, sheet), StandardCharsets.UTF_8);
        return texts(xml(drawn).getElementsByTagName("text"));
    }

    private static byte[] bytes(ReportFile file, ReportSheet sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.write(sheet, bytes);
        return bytes.toByteArray();
    }

    private static Document xml(String text) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException(broken);
        }
    }

    private static List<String> texts(NodeList nodes) {
        return elements(nodes).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(place -> (Element) nodes.item(place))
                .toList();
    }
}
