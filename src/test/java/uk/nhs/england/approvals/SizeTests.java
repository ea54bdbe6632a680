package uk.nhs.england.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.testing.Sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

import javax.tools.ToolProvider;

/** Nothing in the service grows beyond what one can read at a glance: the tail is watched. */
class SizeTests {

    private record Size(String what, long lines, long parameters) {}

    private final List<Size> files = Sources.main().stream().map(SizeTests::file).toList();
    private final List<Size> methods = methods();

    @Test
    void noFileHasMoreThan250Lines() {
        assertThat(files).filteredOn(file -> file.lines() > 250).isEmpty();
    }

    @Test
    void nineFilesInTenHaveAtMost130Lines() {
        assertThat(ninthTenth(files, Size::lines)).isLessThanOrEqualTo(130);
    }

    @Test
    void noMethodHasMoreThan30Lines() {
        assertThat(methods).filteredOn(method -> method.lines() > 30).isEmpty();
    }

    @Test
    void nineMethodsInTenHaveAtMost15Lines() {
        assertThat(ninthTenth(methods, Size::lines)).isLessThanOrEqualTo(15);
    }

    @Test
    void nineMethodsInTenHaveAtMostThreeParameters() {
        assertThat(ninthTenth(methods, Size::parameters)).isLessThanOrEqualTo(3);
    }

    private static long ninthTenth(List<Size> sizes, ToLongFunction<Size> measure) {
        var sorted = sizes.stream().mapToLong(measure).sorted().toArray();
        return sorted[sorted.length * 9 / 10];
    }

    private static Size file(Path file) {
        try (var lines = Files.lines(file)) {
            return new Size(file.toString(), lines.count(), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Size> methods() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var sources = manager.getJavaFileObjectsFromPaths(Sources.main());
            var task = (JavacTask) compiler.getTask(null, manager, null, null, null, sources);
            var methods = new ArrayList<Size>();
            for (var unit : task.parse()) {
                unit.accept(new MethodSizes(unit, Trees.instance(task)), methods);
            }
            return methods;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Measures methods with a body, braces included. */
    private static final class MethodSizes extends TreeScanner<Void, List<Size>> {

        private final CompilationUnitTree unit;
        private final Trees trees;

        MethodSizes(CompilationUnitTree unit, Trees trees) {
            this.unit = unit;
            this.trees = trees;
        }

        @Override
        public Void visitMethod(MethodTree method, List<Size> sizes) {
            if (method.getBody() != null) {
                sizes.add(sizeOf(method));
            }
            return super.visitMethod(method, sizes);
        }

        private Size sizeOf(MethodTree method) {
            var positions = trees.getSourcePositions();
            var lines = unit.getLineMap();
            var first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
            var last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()) - 1);
            var name = unit.getSourceFile().getName() + " " + method.getName();
            return new Size(name, last - first + 1, method.getParameters().size());
        }
    }
}
