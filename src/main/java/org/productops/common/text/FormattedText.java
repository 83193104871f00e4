package org.productops.common.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;

/**
 * Long texts with headings, lists, emphasis, links and pictures, as people write them in CommonMark. HTML among it is shown
 * as it was typed. Links lead to pages (http, https), to mail addresses, or to a path of the product itself ({@code /…});
 * pictures stand on pages or paths. Any other address is refused when the text is saved, and never written out, should one
 * have come in by another way.
 */
public final class FormattedText {

    /** Nobody reads quotes and lists that are nested deeper. */
    private static final int MOST_LEVELS = 10;

    /** A list is two blocks for each level; so many are enough to see that there are too many levels. */
    private static final int MOST_BLOCKS = 4 * MOST_LEVELS;

    private static final int BEGINNING_OF_ADDRESS = 80;

    private static final int LOWEST_HEADING = 6;

    /** Browsers drop some of these, so that what is left may be another address than the one that was looked at. */
    private static final Pattern NEVER_IN_ADDRESS = Pattern.compile("[\\p{Cntrl}\\p{IsWhite_Space}\\p{Cf}\\\\]");

    private static final Pattern PATH = Pattern.compile("/(?!/).*", Pattern.DOTALL);

    private static final Pattern MAIL =
            Pattern.compile("mailto:[^\\s@/?#]+@[^\\s@/?#]+(\\?[^\\s]*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern HOST = Pattern.compile("^[a-z]+://[^/?#]*", Pattern.CASE_INSENSITIVE);

    private static final String ENCODED_BY_BROWSERS = "\"<>^`{|}[]";

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(MOST_BLOCKS).build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .percentEncodeUrls(true)
            .sanitizeUrls(true)
            .urlSanitizer(new UrlSanitizer() {
                @Override
                public String sanitizeLinkUrl(String url) {
                    return isLink(url) ? url : "";
                }

                @Override
                public String sanitizeImageUrl(String url) {
                    return isPicture(url) ? url : "";
                }
            })
            .build();

    /** For jsoup, which knows what a path is only where there is a page for it. */
    private static final String SOME_PAGE = "https://page.invalid/";

    private static final Cleaner CLEANER = new Cleaner(new Safelist()
            .addTags("p", "br", "hr", "blockquote", "pre", "code", "em", "strong", "ul", "ol", "li")
            .addTags("h1", "h2", "h3", "h4", "h5", "h6", "a", "img")
            .addAttributes("ol", "start")
            .addAttributes("a", "href", "title")
            .addAttributes("img", "src", "alt", "title")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addProtocols("img", "src", "http", "https")
            .preserveRelativeLinks(true));

    private FormattedText() {}

    /**
     * Checks a text that is to be kept: as any other of several lines, and that each address in it is one that may be
     * written out.
     *
     * @param longest how many characters (UTF-16 units) it may have
     * @param field where errors belong
     * @param typed null is taken for an empty text
     * @return the tidied text, to be kept if there is no error
     */
    public static String check(int longest, String field, String typed, FieldErrors.Collector errors) {
        String text = TextRule.lines(longest).check(field, typed, errors);
        if (text.length() <= longest) {
            Node document = PARSER.parse(text);
            firstRefused(document)
                    .ifPresent(address -> errors.at(
                            field,
                            Message.of(
                                    "productops.common.error.text-address",
                                    Characters.shown(Shortening.atCharacter(address, BEGINNING_OF_ADDRESS)))));
            if (levels(document) > MOST_LEVELS) {
                errors.at(field, Message.of("productops.common.error.text-levels", MOST_LEVELS));
            }
        }
        return text;
    }

    /**
     * The text as HTML for a page, without anything around it.
     *
     * @param heading the level (1 to 5) of the heading below which it stands in the page; its own are lower
     */
    public static String html(String text, int heading) {
        Node document = PARSER.parse(text);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading own) {
                own.setLevel(Math.min(LOWEST_HEADING, own.getLevel() + heading));
            }
        });
        Document clean = CLEANER.clean(Jsoup.parseBodyFragment(RENDERER.render(document), SOME_PAGE));
        clean.outputSettings().prettyPrint(false);
        clean.select("a").forEach(FormattedText::dressLink);
        clean.select("img").forEach(FormattedText::dressPicture);
        return clean.body().html();
    }

    /** What people read of the text, without its marks; for files, mails, and for finding it. */
    public static String plain(String text) {
        Node document = PARSER.parse(text);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image picture) {
                // Who cannot see it reads what it shows.
                while (picture.getFirstChild() != null) {
                    picture.insertBefore(picture.getFirstChild());
                }
                picture.unlink();
            }
        });
        return HtmlText.plain(RENDERER.render(document));
    }

    private static void dressLink(Element link) {
        if (link.attr("href").isEmpty()) {
            link.unwrap();
        } else {
            link.attr("rel", "nofollow noopener");
        }
    }

    private static void dressPicture(Element picture) {
        if (picture.attr("src").isEmpty()) {
            picture.replaceWith(new TextNode(picture.attr("alt")));
        } else {
            // The page that has it need not know who reads what.
            picture.attr("loading", "lazy").attr("referrerpolicy", "no-referrer");
        }
    }

    private static Optional<String> firstRefused(Node document) {
        List<String> refused = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                check(link.getDestination(), FormattedText::isLink);
                visitChildren(link);
            }

            @Override
            public void visit(Image picture) {
                check(picture.getDestination(), FormattedText::isPicture);
                visitChildren(picture);
            }

            @Override
            public void visit(LinkReferenceDefinition definition) {
                check(definition.getDestination(), FormattedText::isLink);
            }

            private void check(String address, Predicate<String> rule) {
                if (!rule.test(address)) {
                    refused.add(address);
                }
            }
        });
        return refused.stream().findFirst();
    }

    /** How deep quotes and lists are nested. */
    private static int levels(Node document) {
        int deepest = 0;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            int own = node instanceof BlockQuote || node instanceof ListBlock ? 1 : 0;
            deepest = Math.max(deepest, own + levels(node));
        }
        return deepest;
    }

    private static boolean isLink(String address) {
        return isPicture(address)
                || !NEVER_IN_ADDRESS.matcher(address).find()
                        && MAIL.matcher(address).matches();
    }

    private static boolean isPicture(String address) {
        return !NEVER_IN_ADDRESS.matcher(address).find()
                && (PATH.matcher(address).matches() || WebAddress.isOne(encoded(address)));
    }

    /** The address with what people may write in one, and Java's rules do not know, as browsers ask for it. */
    private static String encoded(String address) {
        Matcher host = HOST.matcher(address);
        int path = host.find() ? host.end() : 0;
        StringBuilder encoded = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char character = address.charAt(i);
            if (i >= path && ENCODED_BY_BROWSERS.indexOf(character) >= 0) {
                encoded.append('%').append(Integer.toHexString(character));
            } else {
                encoded.append(character);
            }
        }
        return encoded.toString();
    }
}
