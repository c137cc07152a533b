package nl.klankbord.text.personaldata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.HashSet;
import java.util.Set;

/// Loads the classes of module text once more with a counter in them: every method that is entered and every turn of a
/// loop is a step. The same text costs the same number of steps on every machine, however busy it is. What the JDK does
/// inside one call is not counted.
public final class CountedSteps extends ClassLoader {
    private static final String COUNTED = "nl.klankbord.text.";
    private static final ClassDesc COUNTER = ClassDesc.of(CountedSteps.class.getName());

    private static long taken;

    CountedSteps() {
        super(CountedSteps.class.getClassLoader());
    }

    /// Called by every counted method and loop.
    public static void step() {
        taken++;
    }

    /// Steps that the work takes on this thread.
    static long of(Runnable work) {
        long before = taken;
        work.run();
        return taken - before;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(COUNTED) || name.equals(CountedSteps.class.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? counted(name) : known;
        }
    }

    private Class<?> counted(String name) throws ClassNotFoundException {
        ClassFile classes = ClassFile.of(
                ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(getParent())
                        .orElse(ClassHierarchyResolver.defaultResolver())));
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            ClassTransform counting = ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(Counting::new));
            byte[] bytes = classes.transformClass(classes.parse(in.readAllBytes()), counting);
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// Puts a step at the start of a method and before every jump back.
    private static final class Counting implements CodeTransform {
        private final Set<Label> passed = new HashSet<>();

        @Override
        public void atStart(CodeBuilder code) {
            addStep(code);
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            if (element instanceof LabelTarget target) {
                passed.add(target.label());
            } else if (element instanceof BranchInstruction branch && passed.contains(branch.target())) {
                addStep(code);
            }
            code.with(element);
        }

        private static void addStep(CodeBuilder code) {
            code.invokestatic(COUNTER, "step", MethodTypeDesc.of(ConstantDescs.CD_void));
        }
    }
}
