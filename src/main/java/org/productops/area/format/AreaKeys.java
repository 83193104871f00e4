package org.productops.area.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.area.AreaKey;
import org.productops.common.error.Message;

/** The keys of the areas of one file: made of names, and each used once. */
final class AreaKeys {

    private final Map<String, String> places = new HashMap<>();

    /** The number behind the last key that was wanted by several, so that nobody counts from the beginning again. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * The key of what stands below other things: all names with full stops between them, or as many of the last ones as
     * there is room for. Empty if one of the names makes no key.
     */
    static String of(List<String> path) {
        List<String> slugs = path.stream().map(AreaKey::of).toList();
        if (slugs.isEmpty() || slugs.contains("")) {
            return "";
        }
        int first = 0;
        int length = slugs.stream().mapToInt(String::length).sum() + slugs.size() - 1;
        while (length > AreaKey.LONGEST && first < slugs.size() - 1) {
            length -= slugs.get(first).length() + 1;
            first++;
        }
        return slugs.stream().skip(first).collect(Collectors.joining("."));
    }

    /**
     * Takes a key for what stands at a place: with a number behind it if something else has it already.
     *
     * @param wanted empty for none, and so is the key then
     */
    Claim claim(String wanted, String place) {
        return claim(wanted, wanted, place);
    }

    /**
     * The same, with another key to take before one with a number.
     *
     * @param instead is wanted if the other one is taken
     */
    Claim claim(String wanted, String instead, String place) {
        if (wanted.isEmpty()) {
            return new Claim("", Optional.empty());
        }
        String key = places.containsKey(wanted) ? instead : wanted;
        while (places.containsKey(key)) {
            String end = "-" + numbers.merge(instead, 2, (before, any) -> before + 1);
            key = instead.substring(0, Math.min(instead.length(), AreaKey.LONGEST - end.length())) + end;
        }
        places.put(key, place);
        return new Claim(key, key.equals(wanted) ? Optional.empty() : Optional.of(places.get(wanted)));
    }

    /**
     * A key that was taken.
     *
     * @param holder the place of what has the key that was wanted; empty if it was free
     */
    record Claim(String key, Optional<String> holder) {

        /** What there is to say of it; empty if it is the one that was wanted. */
        Optional<Message> remark(String name) {
            return key.isEmpty()
                    ? Optional.of(Message.of("productops.area.format.no-key", name))
                    : holder.map(place -> Message.of("productops.area.format.key-taken", name, key, place));
        }
    }
}
