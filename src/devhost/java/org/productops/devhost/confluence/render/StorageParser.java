package org.productops.devhost.confluence.render;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.productops.devhost.confluence.content.ContentProblem;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads storage format: XML without a root, with the prefixes {@code ac:} and {@code ri:} and the entities of HTML.
 * Nothing outside the text is ever loaded.
 */
public final class StorageParser {
    /** On a line of its own, so that line numbers of errors are off by one only. */
    private static final String START = "<!DOCTYPE storage [" + HtmlEntities.declarations() + "]>"
            + "<storage xmlns:ac=\"http://atlassian.com/content\" xmlns:ri=\"http://atlassian.com/resource/identifier\">\n";

    private static final String END = "</storage>";

    private StorageParser() {}

    /**
     * The text as a tree whose root stands for the whole page.
     *
     * @throws ContentProblem at the field {@code body}, with line and column, if it is not XML
     */
    public static Element parse(String storage) {
        try {
            return builder()
                    .parse(new InputSource(new StringReader(START + storage + END)))
                    .getDocumentElement();
        } catch (SAXParseException e) {
            throw new ContentProblem(
                    400,
                    "body",
                    "Error parsing xhtml: " + e.getMessage() + " at [row,col]: [" + (e.getLineNumber() - 1) + ","
                            + e.getColumnNumber() + "]");
        } catch (SAXException | IOException e) {
            throw new ContentProblem(400, "body", "Error parsing xhtml: " + e.getMessage());
        }
    }

    private static DocumentBuilder builder() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setExpandEntityReferences(true);
        factory.setXIncludeAware(false);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Quiet());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The exception is enough; the terminal stays clean. */
    private static final class Quiet implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) {
            // Nothing that a page's author could mend.
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
