package org.productops.glossary;

import java.util.Arrays;

/** Where a text stands in the order of a language, as bytes that compare quickly. */
record SortKey(byte[] bytes) implements Comparable<SortKey> {

    @Override
    public int compareTo(SortKey other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SortKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
