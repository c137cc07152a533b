package nl.klankbord.commandline;

import java.io.IOException;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// A plain progress bar on standard error, in ASCII.
public final class ConsoleBar {
    private static final long MEGABYTE = 1 << 20;
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private ConsoleBar() {}

    /// @param most where it ends; -1 when unknown
    public static ProgressBarBuilder of(String task, long most) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(most)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .setMaxRenderedLength(100);
    }

    /// Counts bytes and shows megabytes.
    public static ProgressBarBuilder ofBytes(String task, long most) {
        return of(task, most).setUnit(" MB", MEGABYTE);
    }

    /// Whether someone looks at standard error: it goes to a terminal, not to a file or another program.
    public static boolean isSeen() {
        try {
            String target = STANDARD_ERROR.toRealPath().toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException notAFile) {
            return false;
        }
    }
}
