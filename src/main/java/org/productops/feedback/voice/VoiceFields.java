package org.productops.feedback.voice;

import java.util.List;

/** The names of weights and filters, in forms, JSON, addresses and errors alike. */
public final class VoiceFields {

    public static final String COUNT = "count";
    public static final String VALUE = "value";
    public static final String SEGMENT_WEIGHT = "segmentWeight";
    public static final String IMPORTANCE = "importance";
    public static final String RECENCY = "recency";
    public static final String HALF_COUNT = "halfCount";
    public static final String HALF_VALUE = "halfValue";
    public static final String HALF_DAYS = "halfDays";
    public static final String SEGMENTS = "segments";
    public static final String OF = "of";
    public static final String PROJECT = "project";
    public static final String AREA = "area";
    public static final String KIND = "kind";
    public static final String SOURCE = "source";
    public static final String SEGMENT = "segment";
    public static final String STATE = "state";
    public static final String FROM = "from";
    public static final String TO = "to";

    /** The fields of weights, in one order. */
    public static final List<String> WEIGHTS =
            List.of(COUNT, VALUE, SEGMENT_WEIGHT, IMPORTANCE, RECENCY, HALF_COUNT, HALF_VALUE, HALF_DAYS, SEGMENTS);

    private VoiceFields() {}
}
