package org.productops.feedback.organisation.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for what an organisation is from one day on. */
@Preload
@Table("ORGANISATION_FACT")
public interface OrganisationFactEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("ORGANISATION_ID")
    Long getOrganisationId();

    @Mutator("ORGANISATION_ID")
    void setOrganisationId(Long organisationId);

    /** A day without a time zone, such as {@code 2026-01-31}. */
    @NotNull
    @StringLength(10)
    @Accessor("HOLDS_FROM")
    String getHoldsFrom();

    @Mutator("HOLDS_FROM")
    void setHoldsFrom(String holdsFrom);

    @StringLength(100)
    @Accessor("SEGMENT_NAME")
    String getSegmentName();

    @Mutator("SEGMENT_NAME")
    void setSegmentName(String segmentName);

    /** In whole units of the currency; null if nobody said. */
    @Accessor("WORTH")
    Long getWorth();

    @Mutator("WORTH")
    void setWorth(Long worth);

    @NotNull
    @StringLength(20)
    @Accessor("STANDING_NAME")
    String getStandingName();

    @Mutator("STANDING_NAME")
    void setStandingName(String standingName);
}
