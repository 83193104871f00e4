package org.productops.common.paging;

import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/**
 * Which part of a list is asked for.
 *
 * @param start how many come before it; 0 or more
 * @param limit how many it has at most; 1 or more
 */
public record Paging(int start, int limit) {

    /** The names of the parameters, and where errors belong. */
    public static final String START = "start";

    public static final String LIMIT = "limit";

    /** No list is longer; a bigger number is refused. */
    public static final int MOST = 999_999_999;

    public Paging {
        if (start < 0 || limit < 1) {
            throw new IllegalArgumentException("Not a part of a list: from " + start + ", " + limit);
        }
    }

    /** What an address says under {@link #START} of where a part begins; empty at the beginning. */
    public static String inAddress(int start) {
        return start == 0 ? "" : String.valueOf(start);
    }

    /**
     * Reads the parameters of a request.
     *
     * @param start as sent; null or blank for the beginning
     * @param limit as sent; null or blank for the usual length; more than the most is taken for the most
     * @throws InvalidException at the parameter that is no such number
     */
    public static Paging parse(String start, String limit, int usual, int most) {
        return new Paging(number(START, start, 0, 0), Math.min(number(LIMIT, limit, usual, 1), most));
    }

    /**
     * Which part of a list a page shows: what is asked for, or else the part that has a place; never what is behind the
     * end.
     *
     * @param start as sent; blank if no part is asked for
     * @param place how many come before what is to be seen; negative for nothing
     * @param length how many a page shows
     * @param total how many the list has
     * @throws InvalidException at {@link #START} if that is no such number
     */
    public static Paging ofPage(String start, int place, int length, int total) {
        int first = number(START, start, Math.max(0, place) / length * length, 0);
        return new Paging(first < total || total == 0 ? first : (total - 1) / length * length, length);
    }

    private static int number(String parameter, String text, int usual, int least) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        String digits = text.strip();
        if (!digits.matches("\\d{1,9}") || Integer.parseInt(digits) < least) {
            throw InvalidException.at(
                    parameter,
                    Message.of("productops.common.error.not-a-count", TextRule.beginning(text), least, MOST));
        }
        return Integer.parseInt(digits);
    }
}
