package org.productops.release;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.productops.common.text.TextOrder;

/**
 * What stands above a release, for one reader.
 *
 * @param release the release
 * @param versions its versions, as far as the reader may see them
 * @param hidden how many others it has
 * @param gone how many are not in Jira any more
 * @param date when it is to be out: its own day, or else the last one of its versions
 * @param isOut whether all of its versions are released
 * @param openItems how much of the launch is to be done
 * @param signOffs all, the first first
 * @param decisions all, the first first
 */
public record ReleaseBrief(
        Release release,
        List<ReleaseVersion> versions,
        int hidden,
        int gone,
        Optional<LocalDate> date,
        boolean isOut,
        int openItems,
        List<SignOff> signOffs,
        List<LaunchDecision> decisions) {

    /** The next first, then those without a day; behind them those that are out, the last first. */
    static final Comparator<ReleaseBrief> NEXT_FIRST = Comparator.comparing(ReleaseBrief::isOut)
            .thenComparing(ReleaseBrief::distance)
            .thenComparing(brief -> brief.release().name(), TextOrder.OF_ALL_LANGUAGES);

    public ReleaseBrief {
        versions = List.copyOf(versions);
        signOffs = List.copyOf(signOffs);
        decisions = List.copyOf(decisions);
    }

    private long distance() {
        return date.map(day -> isOut ? -day.toEpochDay() : day.toEpochDay()).orElse(Long.MAX_VALUE);
    }

    /** The sign-off of a side that holds. */
    public Optional<SignOff> signOff(ReleaseSide side) {
        return signOffs.stream()
                .filter(signOff -> signOff.side() == side && signOff.holds())
                .reduce((first, last) -> last);
    }

    /** The decision that counts; empty if the release was reopened since the last one. */
    public Optional<LaunchDecision> decision() {
        return decisions.stream().filter(LaunchDecision::holds).reduce((first, last) -> last);
    }

    /** How many days are left until the release; negative after its day. */
    public Optional<Long> daysLeft(LocalDate today) {
        return date.map(day -> ChronoUnit.DAYS.between(today, day));
    }
}
