package org.productops.style.text;

import org.productops.common.text.Html;
import org.productops.common.text.MarkdownReading;

/** How a text is written somewhere in a source, so that it is read as it is meant. */
enum SourceWriting {
    /** As it is. */
    PLAIN {
        @Override
        String write(String text) {
            return text;
        }
    },
    /** Between the tags of XML or HTML. */
    MARKUP {
        @Override
        String write(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }
    },
    /** In the value of an attribute between quotes. */
    ATTRIBUTE {
        @Override
        String write(String text) {
            return Html.escape(text);
        }
    },
    /** In the value of an attribute of HTML without quotes, which ends at the first blank. */
    UNQUOTED {
        @Override
        String write(String text) {
            StringBuilder written = new StringBuilder();
            text.codePoints()
                    .forEach(character -> written.append(
                            Character.isLetterOrDigit(character)
                                    ? Character.toString(character)
                                    : "&#" + character + ";"));
            return written.toString();
        }
    },
    /** In what XML takes as it is, until it ends. */
    CDATA {
        @Override
        String write(String text) {
            return text.replace("]]>", "]]]]><![CDATA[>");
        }
    },
    MARKDOWN {
        @Override
        String write(String text) {
            return MarkdownReading.escaped(text);
        }
    };

    abstract String write(String text);
}
