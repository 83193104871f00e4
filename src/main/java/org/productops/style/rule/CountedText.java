package org.productops.style.rule;

/** A text that counts how often somebody looks at a character of it. */
final class CountedText implements CharSequence {

    private final String text;
    private final int start;
    private final int end;
    private final MatchBudget budget;

    CountedText(String text, MatchBudget budget) {
        this(text, 0, text.length(), budget);
    }

    private CountedText(String text, int start, int end, MatchBudget budget) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.budget = budget;
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        budget.spend();
        return text.charAt(start + index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new CountedText(text, start + from, start + to, budget);
    }

    @Override
    public String toString() {
        return text.substring(start, end);
    }
}
