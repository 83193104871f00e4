package org.productops.area.rule.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.productops.area.AreaService;
import org.productops.area.rule.AreaProposalService;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.rest.Answers;
import org.productops.common.text.TextRule;
import org.productops.common.text.Texts;

/** Which areas an issue is proposed by where it stands, for the picker. */
@Produces(MediaType.APPLICATION_JSON)
public class AreaProposalResource {

    /** An issue has a handful. */
    private static final int MOST_COMPONENTS = 100;

    private final AreaProposalService proposals;
    private final AreaService areas;
    private final Texts texts;

    protected AreaProposalResource(AreaProposalService proposals, AreaService areas, Texts texts) {
        this.proposals = proposals;
        this.areas = areas;
        this.texts = texts;
    }

    /**
     * The areas that an issue is proposed, and those that it gets if nothing is said of the field.
     *
     * @param project needed: the number of the project
     * @param components the numbers of its components with commas between them, in their order
     * @param parent the number of the issue whose sub-task it is
     * @param field the id of the field, such as {@code customfield_10100}, by which the areas of the parent are found
     * @return the {@link AreaProposalsJson proposals}
     */
    @GET
    public Response propose(
            @QueryParam("project") String project,
            @QueryParam("components") String components,
            @QueryParam("parent") String parent,
            @QueryParam("field") String field) {
        return Answers.ok(AreaProposalsJson.of(
                areas.tree(),
                proposals.propose(
                        number(AreaProposalService.PROJECT, project)
                                .orElseThrow(() -> InvalidException.at(
                                        AreaProposalService.PROJECT,
                                        Message.of("productops.rule.error.project-needed"))),
                        numbers(components),
                        number(AreaProposalService.PARENT, parent),
                        field == null ? "" : field.strip()),
                texts));
    }

    private static List<Long> numbers(String text) {
        return Arrays.stream(text == null ? new String[0] : text.split(","))
                .limit(MOST_COMPONENTS)
                .flatMap(each -> number("components", each).stream())
                .toList();
    }

    private static Optional<Long> number(String name, String text) {
        String typed = text == null ? "" : text.strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!typed.matches("\\d{1,18}")) {
            throw InvalidException.at(
                    name, Message.of("productops.rule.error.not-a-number", TextRule.beginning(typed)));
        }
        return Optional.of(Long.valueOf(typed));
    }
}
