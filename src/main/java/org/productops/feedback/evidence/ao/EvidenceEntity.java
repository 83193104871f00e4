package org.productops.feedback.evidence.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each feedback issue and each issue for which it is evidence. */
@Preload
@Table("FEEDBACK_LINK")
public interface EvidenceEntity extends Entity {

    /** Both issues, such as {@code 10100-10001}, so that there is one row for the two. */
    @NotNull
    @Unique
    @StringLength(50)
    @Accessor("LINK_PAIR")
    String getLinkPair();

    @Mutator("LINK_PAIR")
    void setLinkPair(String linkPair);

    @NotNull
    @Indexed
    @Accessor("FEEDBACK_ID")
    long getFeedbackId();

    @Mutator("FEEDBACK_ID")
    void setFeedbackId(long feedbackId);

    @NotNull
    @Indexed
    @Accessor("DELIVERY_ID")
    long getDeliveryId();

    @Mutator("DELIVERY_ID")
    void setDeliveryId(long deliveryId);

    @NotNull
    @StringLength(20)
    @Accessor("IMPORTANCE")
    String getImportance();

    @Mutator("IMPORTANCE")
    void setImportance(String importance);

    @NotNull
    @Accessor("LINKED_AT")
    Date getLinkedAt();

    @Mutator("LINKED_AT")
    void setLinkedAt(Date linkedAt);
}
