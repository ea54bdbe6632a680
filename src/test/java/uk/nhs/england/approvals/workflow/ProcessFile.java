package uk.nhs.england.approvals.workflow;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** A BPMN file as the tests read it: as XML, without the engine. */
record ProcessFile(Path path, Document document) {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String BOUNDS = "http://www.omg.org/spec/DD/20100524/DC";
    static final String LINES = "http://www.omg.org/spec/DD/20100524/DI";
    static final String FLOWABLE = "http://flowable.org/bpmn";

    private static final Set<String> NODES =
            Set.of(
                    "startEvent",
                    "endEvent",
                    "boundaryEvent",
                    "intermediateCatchEvent",
                    "exclusiveGateway",
                    "userTask",
                    "serviceTask",
                    "callActivity",
                    "subProcess");

    /** A rectangle, or the line between two points. */
    record Box(double x1, double y1, double x2, double y2) {

        boolean touches(Box other) {
            return x1 < other.x2 && other.x1 < x2 && y1 < other.y2 && other.y1 < y2;
        }

        /** As a line: whether it crosses the other one; all lines here are upright or level. */
        boolean crosses(Box other) {
            var upright = x1 == x2;
            return upright != (other.x1 == other.x2)
                    && (upright ? other.isCrossedAt(x1, y1, y2) : isCrossedAt(other));
        }

        private boolean isCrossedAt(Box upright) {
            return isCrossedAt(upright.x1, upright.y1, upright.y2);
        }

        private boolean isCrossedAt(double x, double top, double bottom) {
            return Math.min(x1, x2) < x
                    && x < Math.max(x1, x2)
                    && Math.min(top, bottom) < y1
                    && y1 < Math.max(top, bottom);
        }
    }

    static List<ProcessFile> all() {
        try (var files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn20.xml"))
                    .sorted()
                    .map(ProcessFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessFile read(Path path) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return new ProcessFile(path, factory.newDocumentBuilder().parse(path.toFile()));
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(path.toString(), e);
        }
    }

    String name() {
        return path.getFileName().toString().replace(".bpmn20.xml", "");
    }

    /** Events, tasks, gateways, calls. */
    List<Element> nodes() {
        return elements(BPMN, "*")
                .filter(element -> NODES.contains(element.getLocalName()))
                .toList();
    }

    List<Element> flows() {
        return elements(BPMN, "sequenceFlow").toList();
    }

    /** The exclusive gateways with more than one way out. */
    List<Element> choices() {
        return elements(BPMN, "exclusiveGateway")
                .filter(gateway -> ways(gateway).size() > 1)
                .toList();
    }

    List<Element> ways(Element gateway) {
        return flows().stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(gateway.getAttribute("id")))
                .toList();
    }

    Stream<Element> elements(String namespace, String name) {
        return within(document.getDocumentElement(), namespace, name);
    }

    static Stream<Element> within(Element parent, String namespace, String name) {
        var found = parent.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    /** Where an element is drawn. */
    static Box box(Element shape) {
        var bounds = within(shape, BOUNDS, "Bounds").findFirst().orElseThrow();
        double x = number(bounds, "x");
        double y = number(bounds, "y");
        return new Box(x, y, x + number(bounds, "width"), y + number(bounds, "height"));
    }

    /** The straight parts of a flow. */
    static List<Box> lines(Element edge) {
        var points = within(edge, LINES, "waypoint").toList();
        return IntStream.range(1, points.size())
                .mapToObj(
                        i ->
                                new Box(
                                        number(points.get(i - 1), "x"),
                                        number(points.get(i - 1), "y"),
                                        number(points.get(i), "x"),
                                        number(points.get(i), "y")))
                .toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    @Override
    public String toString() {
        return name();
    }
}
