package org.productops.area.coverage;

/**
 * The issues of an area, without those of the areas below it, as they were counted.
 *
 * @param areaKey the area's key
 * @param open how many are not resolved
 * @param quietDays for how many days at least none was changed, of {@link IssueCounting#STEPS}; 0 if one was
 */
public record AreaIssues(String areaKey, long open, int quietDays) {

    /** Whether it says anything. */
    boolean isAnything() {
        return open > 0 || quietDays > 0;
    }
}
