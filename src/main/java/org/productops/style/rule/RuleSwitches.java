package org.productops.style.rule;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.productops.style.text.StyleSwitch;
import org.productops.style.text.StyledText;

/**
 * Where the remarks of a text switch rules off. Of the source as a whole, none says anything.
 *
 * @param all the blocks in which all rules are off
 * @param own those in which one is, by its name
 */
record RuleSwitches(BitSet all, Map<String, BitSet> own) {

    private static final BitSet NONE = new BitSet();

    static RuleSwitches of(StyledText text) {
        Map<Optional<String>, BitSet> off = new HashMap<>();
        Map<Optional<String>, Integer> since = new HashMap<>();
        for (StyleSwitch each : text.switches()) {
            if (!each.on()) {
                since.putIfAbsent(each.rule(), each.block());
            } else if (since.containsKey(each.rule())) {
                set(off, each.rule(), since.remove(each.rule()), each.block());
            }
        }
        since.forEach((rule, block) -> set(off, rule, block, text.blocks().size()));
        Map<String, BitSet> own = new HashMap<>();
        off.forEach((rule, blocks) -> rule.ifPresent(name -> own.put(name, blocks)));
        return new RuleSwitches(off.getOrDefault(Optional.<String>empty(), new BitSet()), own);
    }

    private static void set(Map<Optional<String>, BitSet> off, Optional<String> rule, int from, int to) {
        if (to > from) {
            off.computeIfAbsent(rule, any -> new BitSet()).set(from, to);
        }
    }

    /** Whether a rule holds in a block. */
    boolean isOn(String rule, Optional<Integer> block) {
        return block.isEmpty()
                || !all.get(block.get()) && !own.getOrDefault(rule, NONE).get(block.get());
    }
}
