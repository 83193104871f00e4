package org.productops.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a class of the plugin stands: {@code org.productops.<feature>[.<topic>][.<room>]}, and maybe in a part of the
 * room.
 *
 * @param feature the feature; {@code common} for what all share
 * @param topic the package of the feature that the room belongs to
 * @param room the adapter; empty in the core
 */
record Place(String feature, String topic, String room) {

    static final String COMMON = "common";

    /** What each product offers of all features. */
    private static final List<String> PRODUCTS = List.of("jira", "confluence");

    private static final String ROOMS = "ao|rest|web|jira|confluence";
    private static final Pattern PACKAGE = Pattern.compile("org\\.productops\\.(?!platform\\b|devhost\\b)"
            + "(?<feature>[a-z]+)(?<topic>(?:\\.(?!(?:" + ROOMS + ")\\b)[a-z]+)*)(?:\\.(?<room>" + ROOMS
            + ")(?:\\.[a-z]+)*)?");

    static Place of(JavaClass type) {
        Matcher matcher = PACKAGE.matcher(type.getPackageName());
        return matcher.matches()
                ? new Place(
                        matcher.group("feature"),
                        matcher.group("feature") + matcher.group("topic"),
                        matcher.group("room") == null ? "" : matcher.group("room"))
                : new Place("", "", "");
    }

    /** Whether it is the plugin's at all. */
    boolean isOurs() {
        return !feature.isEmpty();
    }

    boolean isCore() {
        return isOurs() && room.isEmpty();
    }

    boolean isCommon() {
        return feature.equals(COMMON);
    }

    boolean isIn(String... rooms) {
        return List.of(rooms).contains(room);
    }

    /** Whether what stands here may know what stands there: arrows point inwards. */
    boolean mayKnow(Place there) {
        if (PRODUCTS.contains(feature)) {
            return there.isCore()
                    || there.room().equals(room) && !PRODUCTS.contains(there.feature())
                    || there.feature().equals(feature);
        }
        if (!there.feature().equals(feature) && !there.isCommon()) {
            // Another feature's services, records and api; and nothing of any feature from what all share.
            return there.isCore() && !isCommon();
        }
        return there.isCore() || there.room().equals(room) || there.isDrawing() && isIn("jira", "confluence");
    }

    /** What panels and macros draw with, as pages do. */
    private boolean isDrawing() {
        return isCommon() && topic.equals(COMMON) && room.equals("web");
    }

    static DescribedPredicate<JavaClass> that(String description, java.util.function.Predicate<Place> predicate) {
        return DescribedPredicate.describe(description, type -> predicate.test(of(type)));
    }
}
