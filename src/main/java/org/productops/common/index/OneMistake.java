package org.productops.common.index;

/** Whether two words are the same but for one letter too many, missing, wrong, or exchanged with its neighbour. */
final class OneMistake {

    private OneMistake() {}

    static boolean between(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int at = 0;
        while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
            at++;
        }
        if (longer.length() > shorter.length()) {
            return longer.startsWith(shorter.substring(at), at + 1);
        }
        return at == shorter.length()
                || longer.startsWith(shorter.substring(at + 1), at + 1)
                || exchanged(longer, shorter, at);
    }

    private static boolean exchanged(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.startsWith(other.substring(at + 2), at + 2);
    }
}
