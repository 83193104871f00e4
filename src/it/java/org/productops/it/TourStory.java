package org.productops.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.productops.devhost.DevelopmentHost;
import org.productops.devhost.demo.ConfluenceStory;
import org.productops.devhost.demo.JiraStory;
import org.productops.devhost.plugin.Application;

/** What there is to see beside the demo story: places, an import that waits, figures of the last two months. */
final class TourStory {
    private static final String REST = "/rest/productops/1.0";
    private static final String IMPORTS = "/plugins/servlet/productops/areas-import";
    private static final int DAYS = 60;

    private static final String FILE =
            """
            key,name,parent,owner,description
            payments,Payments,,noah,Taking money and giving it back
            refunds,Refunds,payments,liam,Money that goes back to customers
            gift.cards,Gift cards,payments,mia,
            search,Search,,noah,
            wishlist,Wishlist,shopping,nobody.known,What customers want later
            """;

    private final DevelopmentHost host;

    TourStory(DevelopmentHost host) {
        this.host = host;
    }

    /** Tells all of it; ids by name. */
    Map<String, String> tell() throws SQLException {
        URI jira = host.product(Application.JIRA).baseUrl();
        new JiraStory(jira).tell();
        new ConfluenceStory(host.product(Application.CONFLUENCE).baseUrl()).tell();
        HttpApi admin = HttpApi.anonymous(jira).as("admin");
        for (JsonNode project : admin.get("/rest/api/2/project").json()) {
            String id = project.path("id").asText();
            if (project.path("key").asText().equals("MOB")) {
                expect(admin.send("PUT", REST + "/area-mappings/payments/project/" + id, null, null));
            } else if (project.path("key").asText().equals("SHOP")) {
                String rule = REST + "/area-rules/" + id;
                expect(admin.header("If-Match", "\"0\"")
                        .putJson(rule, "{\"filling\":\"mapped\",\"subTasks\":\"following\"}"));
            }
        }
        HttpApi session = HttpApi.anonymous(jira).session("admin");
        for (String job : new String[] {"coverage-issues", "coverage-trend", "area-review-digest"}) {
            expect(admin.send("POST", "/dev/jobs?run=org.productops." + job, null, null));
        }
        earlierDays();
        return Map.of("import", staged(session, FILE));
    }

    private static HttpApi.Answer expect(HttpApi.Answer answer) {
        if (answer.status() >= 400) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }

    private static String staged(HttpApi session, String file) {
        String token = HttpApi.token(session.get(IMPORTS));
        HttpApi.Answer answer =
                expect(session.postForm(IMPORTS, Map.of("format", "csv", "text", file, "atl_token", token)));
        String location = answer.header("location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** No clock can be turned back, so that the days of the past are written as the job would have. */
    private void earlierDays() throws SQLException {
        try (Connection connection =
                host.product(Application.JIRA).database().dataSource().getConnection()) {
            String sql = "INSERT INTO " + table(connection)
                    + " (\"COUNTED_ON\", \"GAP_KIND\", \"OPEN_COUNT\", \"EXCUSED_COUNT\", \"TOTAL_COUNT\")"
                    + " SELECT ?, \"GAP_KIND\", LEAST(\"OPEN_COUNT\" + ?, \"TOTAL_COUNT\"), \"EXCUSED_COUNT\", \"TOTAL_COUNT\" FROM "
                    + table(connection) + " WHERE \"COUNTED_ON\" = ?";
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                for (int day = 1; day <= DAYS; day++) {
                    insert.setString(1, today.minusDays(day).toString());
                    insert.setInt(2, day / 9);
                    insert.setString(3, today.toString());
                    insert.executeUpdate();
                }
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }

    private static String table(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "AO\\_%\\_COVERAGE\\_DAY", null)) {
            tables.next();
            return '"' + tables.getString("TABLE_SCHEM") + "\".\"" + tables.getString("TABLE_NAME") + '"';
        }
    }
}
