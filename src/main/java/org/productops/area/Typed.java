package org.productops.area;

/** Takes out of typed text what nobody sees and databases refuse. */
final class Typed {

    private Typed() {}

    /** The text on one line, without white space around it or doubled in it. */
    static String line(String text) {
        return clean(text).replaceAll("\\s+", " ").strip();
    }

    /** The text with its lines. */
    static String lines(String text) {
        return clean(text.replace("\r\n", "\n").replace('\r', '\n')).strip();
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(Typed::isText).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isText(int c) {
        return c == '\n' || c == '\t' || !(Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }
}
