package org.reknit.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The string literals of Java files.
 *
 * @param said whole literals of pages and rules: none of an annotation, an exception or a concatenation
 * @param parts the literal pieces of concatenations, no exception's among them
 * @param built concatenations as patterns, in which anything may stand for what is not literal
 */
record Strings(List<String> said, List<String> parts, List<Pattern> built) {
    static Strings in(Sources sources) {
        var all = new Strings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (CompilationUnitTree unit : sources.units()) all.new Scanner().scan(unit, null);
        return all;
    }

    Strings and(Strings more) {
        return new Strings(
                Stream.concat(said.stream(), more.said.stream()).toList(),
                Stream.concat(parts.stream(), more.parts.stream()).toList(),
                Stream.concat(built.stream(), more.built.stream()).toList());
    }

    /** Everything literal. */
    List<String> all() {
        return Stream.concat(said.stream(), parts.stream()).toList();
    }

    private static Optional<String> literal(Tree tree) {
        return tree instanceof LiteralTree literal && literal.getValue() instanceof String value
                ? Optional.of(value)
                : Optional.empty();
    }

    private final class Scanner extends TreeScanner<Void, Void> {
        @Override
        public Void visitLiteral(LiteralTree literal, Void none) {
            literal(literal).ifPresent(said::add);
            return null;
        }

        @Override
        public Void visitBinary(BinaryTree binary, Void none) {
            var pieces = pieces(binary);
            if (binary.getKind() != Tree.Kind.PLUS
                    || pieces.stream().noneMatch(piece -> literal(piece).isPresent())) {
                return super.visitBinary(binary, none);
            }
            var pattern = new StringBuilder();
            for (ExpressionTree piece : pieces) {
                literal(piece).ifPresent(parts::add);
                pattern.append(literal(piece).map(Pattern::quote).orElse(".+"));
                if (literal(piece).isEmpty()) scan(piece, none);
            }
            built.add(Pattern.compile(pattern.toString()));
            return null;
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void none) {
            return null;
        }

        /** What an exception says is for whoever runs or mends the program. */
        @Override
        public Void visitNewClass(NewClassTree made, Void none) {
            return isException(made.getIdentifier().toString()) ? null : super.visitNewClass(made, none);
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            Tree parent = type.getExtendsClause();
            return parent != null && isException(parent.toString()) ? null : super.visitClass(type, none);
        }

        private boolean isException(String name) {
            return name.endsWith("Exception") || name.endsWith("Error");
        }

        private List<ExpressionTree> pieces(ExpressionTree tree) {
            if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                return Stream.concat(pieces(sum.getLeftOperand()).stream(), pieces(sum.getRightOperand()).stream())
                        .toList();
            }
            if (tree instanceof ParenthesizedTree inner && inner.getExpression() instanceof BinaryTree) {
                return pieces(inner.getExpression());
            }
            return List.of(tree);
        }
    }
}
