package org.productops.feedback.similar.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.common.access.Access;
import org.productops.feedback.Importance;
import org.productops.feedback.evidence.EvidenceFixture;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.evidence.EvidenceService;
import org.productops.feedback.similar.SimilarFixture;
import org.productops.testing.RestCaller;
import org.productops.testing.RestCaller.Answer;
import org.productops.testing.fakes.EnglishTexts;

class SimilarFeedbackResourceTest {

    private final SimilarFixture product = new SimilarFixture();
    private final EvidenceFixture evidence = new EvidenceFixture();
    private final SimilarFeedbackResource resource = new SimilarFeedbackResource(
            product.similar, product.proposals, evidence(), new SimilarTexts(new EnglishTexts()));

    private EvidenceService evidence() {
        return new EvidenceService(
                product.issues,
                evidence.feedback.kind,
                evidence.links,
                evidence.linking,
                evidence.keeping,
                evidence.store,
                new Access(product.areas.people));
    }

    @BeforeEach
    void say() {
        product.areas.service.create(new AreaFixture.Draft("billing", "Billing", "")
                .description("Invoices")
                .build());
        product.said(1, "billing", "Export invoices as PDF");
        product.said(2, "", "Dark mode");
    }

    @AfterEach
    void close() {
        product.close();
    }

    private Answer ask(String limit, String body) {
        return RestCaller.ask(() -> resource.like(limit, RestCaller.JSON, RestCaller.body(body)));
    }

    @Test
    void saysThatItIsNotReadyYet() {
        Answer answer = ask(null, "{\"text\":\"invoices\"}");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().get("ready").asBoolean()).isFalse();
        assertThat(answer.json().get("similar")).isEmpty();
    }

    @Test
    void tellsWhatIsLikeAndWhichAreasItIsAbout() {
        product.follow();

        Answer answer = ask(null, "{\"text\":\"Exporting an invoice\"}");

        assertThat(answer.json().toString())
                .startsWith(
                        "{\"ready\":true,\"similar\":[{\"issueKey\":\"FB-1\",\"summary\":\"Summary of FB-1\",\"likeness\":")
                .contains("\"alike\":true,\"linked\":false,\"sharedWords\":[\"Exporting\",\"invoice\"]")
                .contains("\"areas\":[{\"key\":\"billing\",\"name\":\"Billing\",\"path\":\"Billing\",\"confidence\":")
                .contains(
                        "\"why\":\"Its name or description has words of this: invoice. Feedback that says much the same was put there: 1.\"");
    }

    @Test
    void leavesOutTheIssueThatIsRead() {
        product.follow();

        assertThat(ask(null, "{\"text\":\"Export invoices as PDF\",\"except\":\"FB-1\"}")
                        .json()
                        .get("similar"))
                .isEmpty();
        assertThat(ask(null, "{\"text\":\"Export invoices as PDF\",\"except\":\"FB-77\"}")
                        .json()
                        .get("similar"))
                .hasSize(1);
    }

    @Test
    void saysWhatIsLinkedAlreadyToTheIssueThatIsMeant() {
        product.follow();
        product.issues.add(70, "PAY-1", "bug");
        product.issues.add(71, "PAY-2", "bug");
        evidence.store.insert(new EvidenceLink(1, 70, Importance.USEFUL, Instant.EPOCH));

        assertThat(linked("PAY-1")).isTrue();
        assertThat(linked("PAY-2")).isFalse();
        assertThat(linked("")).isFalse();
        product.issues.hide(70);
        assertThat(linked("PAY-1")).isFalse();
    }

    private boolean linked(String delivery) {
        return ask(null, "{\"text\":\"Export invoices as PDF\",\"delivery\":\"" + delivery + "\"}")
                .json()
                .at("/similar/0/linked")
                .asBoolean();
    }

    @Test
    void refusesWhatIsNoQuestion() {
        product.follow();

        assertThat(ask("many", "{\"text\":\"x\"}").status()).isEqualTo(400);
        assertThat(ask(null, "{\"texts\":\"x\"}").status()).isEqualTo(400);
        assertThat(ask(null, "{\"text\":\"" + "a".repeat(100_001) + "\"}").status())
                .isIn(400, 413);
        assertThat(ask(null, "{}").json().get("similar")).isEmpty();
    }
}
