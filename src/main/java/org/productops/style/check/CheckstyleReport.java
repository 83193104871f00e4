package org.productops.style.check;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.productops.style.rule.RuleLevel;

/**
 * Findings in the form of Checkstyle's XML, which most servers for continuous integration read; see
 * https://checkstyle.org/config_xml.html and its {@code XMLLogger}: {@code checkstyle} with a {@code file} for each text and an
 * {@code error} for each finding.
 */
public final class CheckstyleReport {

    /** The version of Checkstyle whose form it is; readers ask for none. */
    private static final String VERSION = "4.3";

    private CheckstyleReport() {}

    /** The report of texts, by the names of their files. */
    public static String of(Map<String, List<PlacedFinding>> files) {
        StringWriter report = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(report);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("checkstyle");
            xml.writeAttribute("version", VERSION);
            for (Map.Entry<String, List<PlacedFinding>> file : files.entrySet()) {
                xml.writeStartElement("file");
                xml.writeAttribute("name", plain(file.getKey()));
                for (PlacedFinding finding : file.getValue()) {
                    write(finding, xml);
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Nothing can go wrong in memory", e);
        }
        return report.toString();
    }

    private static void write(PlacedFinding placed, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEmptyElement("error");
        xml.writeAttribute("line", String.valueOf(placed.line()));
        xml.writeAttribute("column", String.valueOf(placed.column()));
        xml.writeAttribute("severity", severity(placed.finding().level()));
        xml.writeAttribute("message", plain(placed.finding().message()));
        xml.writeAttribute("source", plain(placed.finding().rule()));
    }

    private static String severity(RuleLevel level) {
        return switch (level) {
            case SUGGESTION -> "info";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }

    /** XML cannot say all characters. */
    private static String plain(String text) {
        return text.codePoints()
                .map(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
