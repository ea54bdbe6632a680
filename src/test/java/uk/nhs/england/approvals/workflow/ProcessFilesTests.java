package uk.nhs.england.approvals.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import uk.nhs.england.approvals.identity.Role;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;

/** The BPMN files are what people see and what runs: they must be right as both. */
class ProcessFilesTests {

    private static final Map<String, Class<?>> STEPS =
            Map.of(
                    "businessCaseSteps", BusinessCaseSteps.class,
                    "approvalSteps", ApprovalSteps.class,
                    "boardReviewSteps", BoardReviewSteps.class,
                    "conditionSteps", ConditionSteps.class,
                    "consultationSteps", ConsultationSteps.class,
                    "evidenceSteps", EvidenceSteps.class,
                    "exceptionSteps", ExceptionSteps.class,
                    "outOfCommitteeSteps", OutOfCommitteeSteps.class,
                    "changeSteps", ChangeSteps.class,
                    "minutesSteps", MinutesSteps.class);

    private static final Set<String> WORDS =
            Set.of(
                    "reference",
                    "board",
                    "consultee",
                    "condition",
                    "evidence",
                    "exception",
                    "change",
                    "sitting");

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\(([\\w, ]+)\\)");
    private static final Pattern PLAIN_ENGLISH = Pattern.compile("[A-Z][a-z]*( [a-z]+)*\\??");

    static List<ProcessFile> files() {
        return ProcessFile.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void followsTheBpmnSchema(ProcessFile file) throws Exception {
        var schema = getClass().getResource("/org/flowable/impl/bpmn/parser/BPMN20.xsd");
        var validator =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(schema)
                        .newValidator();

        assertThatCode(() -> validator.validate(new DOMSource(file.document())))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsOneProcessNamedLikeTheFile(ProcessFile file) {
        assertThat(file.elements(ProcessFile.BPMN, "process").map(p -> p.getAttribute("id")))
                .containsExactly(file.name());
    }

    @ParameterizedTest
    @MethodSource("files")
    void callsOnlyProcessesThatExistOfTheSameDeployment(ProcessFile file) {
        var names = files().stream().map(ProcessFile::name).toList();

        assertThat(file.elements(ProcessFile.BPMN, "callActivity"))
                .allSatisfy(
                        call -> {
                            assertThat(names).contains(call.getAttribute("calledElement"));
                            assertThat(flowable(call, "sameDeployment")).isEqualTo("true");
                            assertThat(flowable(call, "businessKey")).startsWith("${reference}/");
                        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void drawsEveryElement(ProcessFile file) {
        var drawn =
                Stream.of("BPMNShape", "BPMNEdge")
                        .flatMap(kind -> file.elements(ProcessFile.DIAGRAM, kind))
                        .map(shape -> shape.getAttribute("bpmnElement"))
                        .toList();
        var elements =
                Stream.concat(file.nodes().stream(), file.flows().stream())
                        .map(element -> element.getAttribute("id"))
                        .toList();

        assertThat(drawn).containsExactlyInAnyOrderElementsOf(elements);
    }

    @ParameterizedTest
    @MethodSource("files")
    void drawsNothingOverAnother(ProcessFile file) {
        var boxes =
                file.elements(ProcessFile.DIAGRAM, "BPMNShape")
                        .filter(shape -> !isScopeOrBoundary(file, shape))
                        .flatMap(ProcessFilesTests::shapeAndLabel)
                        .toList();

        for (var box : boxes) {
            assertThat(boxes).filteredOn(other -> other != box && other.touches(box)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void drawsNoLineAcrossAnother(ProcessFile file) {
        var lines =
                file.elements(ProcessFile.DIAGRAM, "BPMNEdge")
                        .flatMap(edge -> ProcessFile.lines(edge).stream())
                        .toList();

        for (var line : lines) {
            assertThat(line.x1() == line.x2() || line.y1() == line.y2()).isTrue();
            assertThat(lines).filteredOn(line::crosses).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void namesEverythingInPlainEnglish(ProcessFile file) {
        var joins =
                file.elements(ProcessFile.BPMN, "exclusiveGateway")
                        .filter(gateway -> file.ways(gateway).size() == 1)
                        .toList();
        var ways = file.choices().stream().flatMap(choice -> file.ways(choice).stream());

        assertThat(Stream.concat(file.nodes().stream(), ways))
                .filteredOn(element -> !joins.contains(element))
                .allSatisfy(
                        element -> assertThat(element.getAttribute("name")).matches(PLAIN_ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyChoiceHasADefaultAndAsksOneQuestionForEachOtherWay(ProcessFile file) {
        assertThat(file.choices())
                .allSatisfy(
                        choice -> {
                            var questions =
                                    file.ways(choice).stream()
                                            .filter(way -> !isDefault(choice, way))
                                            .map(way -> way.getTextContent().strip())
                                            .toList();
                            assertThat(questions)
                                    .hasSize(file.ways(choice).size() - 1)
                                    .doesNotHaveDuplicates()
                                    .allMatch(
                                            question ->
                                                    question.startsWith("${")
                                                            && CALL.matcher(inside(question))
                                                                    .matches());
                        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyExpressionIsAQuestionOrAWordOfTheBusinessKey(ProcessFile file) {
        assertThat(expressions(file))
                .isNotEmpty()
                .allSatisfy(
                        expression -> {
                            var call = CALL.matcher(expression);
                            if (call.matches()) {
                                resolves(call.toMatchResult());
                            } else {
                                assertThat(WORDS).contains(expression);
                            }
                        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTaskWaitsForSomebody(ProcessFile file) {
        var roles = Arrays.stream(Role.values()).map(role -> "role:" + role);
        var groups =
                Stream.concat(
                                roles,
                                Stream.of(
                                        "board:${board}",
                                        "board:CAB",
                                        "${changeSteps.people(change)}",
                                        "${changeSteps.roster(change)}",
                                        "${exceptionSteps.board(exception)}",
                                        "${outOfCommitteeSteps.members(sitting)}",
                                        "${minutesSteps.members(sitting)}",
                                        "consultee:${consultee}",
                                        MyWork.AUTHORS))
                        .toList();

        assertThat(file.elements(ProcessFile.BPMN, "userTask"))
                .allSatisfy(
                        task -> {
                            var group = flowable(task, "candidateGroups");
                            if (group.isEmpty()) {
                                assertThat(flowable(task, "assignee")).isNotEmpty();
                            } else {
                                assertThat(groups).contains(group);
                            }
                        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void runsNoScript(ProcessFile file) {
        assertThat(file.elements(ProcessFile.BPMN, "scriptTask")).isEmpty();
        assertThat(file.elements(ProcessFile.FLOWABLE, "*")).isEmpty();
    }

    /** A method of that name with as many parameters, whose names are those of the words given. */
    private static void resolves(MatchResult call) {
        var arguments = List.of(call.group(3).split(", "));
        assertThat(WORDS).containsAll(arguments);
        assertThat(STEPS).containsKey(call.group(1));
        assertThat(STEPS.get(call.group(1)).getMethods())
                .filteredOn(method -> method.getName().equals(call.group(2)))
                .singleElement()
                .satisfies(
                        method ->
                                assertThat(method.getParameters())
                                        .extracting(parameter -> parameter.getName())
                                        .isEqualTo(arguments));
    }

    private static List<String> expressions(ProcessFile file) {
        var attributes =
                file.elements(ProcessFile.BPMN, "*")
                        .flatMap(ProcessFilesTests::attributes)
                        .toList();
        var texts =
                Stream.of("conditionExpression", "completionCondition", "timeDate")
                        .flatMap(name -> file.elements(ProcessFile.BPMN, name))
                        .map(Element::getTextContent);
        return Stream.concat(attributes.stream(), texts)
                .flatMap(text -> EXPRESSION.matcher(text).results())
                .map(expression -> expression.group(1))
                .toList();
    }

    private static Stream<String> attributes(Element element) {
        var attributes = element.getAttributes();
        return java.util.stream.IntStream.range(0, attributes.getLength())
                .mapToObj(i -> attributes.item(i).getNodeValue());
    }

    private static String inside(String expression) {
        return expression.substring(2, expression.length() - 1);
    }

    private static boolean isDefault(Element choice, Element way) {
        return choice.getAttribute("default").equals(way.getAttribute("id"));
    }

    private static String flowable(Element element, String attribute) {
        return element.getAttributeNS(ProcessFile.FLOWABLE, attribute);
    }

    /** A sub-process is drawn around others, and a boundary event on the edge of a task. */
    private static boolean isScopeOrBoundary(ProcessFile file, Element shape) {
        return file.nodes().stream()
                .filter(node -> node.getAttribute("id").equals(shape.getAttribute("bpmnElement")))
                .anyMatch(
                        node ->
                                node.getLocalName().equals("subProcess")
                                        || node.getLocalName().equals("boundaryEvent"));
    }

    private static Stream<ProcessFile.Box> shapeAndLabel(Element shape) {
        var label =
                ProcessFile.within(shape, ProcessFile.DIAGRAM, "BPMNLabel").map(ProcessFile::box);
        return Stream.concat(Stream.of(ProcessFile.box(shape)), label);
    }
}
