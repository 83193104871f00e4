package org.productops.readiness;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A workflow as Jira has kept it since the first release of the validator, so that what is written here may not change:
 * create, start, done, reopen, and cancel from everywhere. Start needs checklist 8, done and cancel 7, create 9.
 */
public final class TestWorkflow {

    public static final int CREATE = 1;
    public static final int START = 11;
    public static final int DONE = 21;
    public static final int CANCEL = 31;

    private TestWorkflow() {}

    public static WorkflowDescriptor load() {
        try {
            return new WorkflowDescriptor(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml())))
                    .getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    private static String xml() {
        return """
                <workflow>
                  <initial-actions>%s</initial-actions>
                  <global-actions>%s</global-actions>
                  <common-actions>%s</common-actions>
                  <steps>
                    <step id="1" name="To do"><meta name="jira.status.id">1</meta>
                      <actions><common-action id="11"/></actions></step>
                    <step id="2" name="Doing"><meta name="jira.status.id">3</meta>
                      <actions>%s</actions></step>
                    <step id="3" name="Done"><meta name="jira.status.id">5</meta>
                      <actions><action id="41" name="Reopen">
                        <results><unconditional-result old-status="Finished" status="Open" step="1"/></results>
                      </action></actions></step>
                  </steps>
                </workflow>
                """
                .formatted(
                        action(CREATE, "Create", "9", 1),
                        action(CANCEL, "Cancel", "7", 3),
                        action(START, "Start", "8", 2),
                        action(DONE, "Done", "7", 3));
    }

    private static String action(int id, String name, String checklist, int step) {
        return """
                <action id="%d" name="%s">
                  <validators>
                    <validator type="class"><arg name="class.name">com.example.Other</arg></validator>
                    <validator type="class">
                      <arg name="class.name">org.productops.readiness.jira.ChecklistValidator</arg>
                      <arg name="checklistId">%s</arg>
                    </validator>
                  </validators>
                  <results><unconditional-result old-status="Finished" status="Open" step="%d"/></results>
                </action>
                """
                .formatted(id, name, checklist, step);
    }
}
