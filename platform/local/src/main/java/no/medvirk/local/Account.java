package no.medvirk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who PostgreSQL runs as: ourselves, or, as it refuses root, the unprivileged owner of its data folder. */
record Account(int us, int owner) {
    // One right of root's, to pass through closed folders above its own; access(2) honours it only without the fixup.
    private static final String PASS = "-all,+dac_read_search";
    private static final List<String> KEEP = List.of(
            "--securebits=+no_setuid_fixup", "--bounding-set=" + PASS, "--inh-caps=" + PASS, "--ambient-caps=" + PASS);

    static Account of(Path data) throws IOException {
        return new Account(uid(Path.of("/proc/self")), uid(data));
    }

    /** Makes an empty folder for data; root gives it to nobody. */
    static void own(Path data) throws IOException {
        Files.createDirectories(data);
        if (of(data).us != 0) return;
        for (var line : Files.readAllLines(Path.of("/etc/passwd")))
            if (line.startsWith("nobody:")) Files.setAttribute(data, "unix:uid", Integer.valueOf(line.split(":")[2]));
    }

    /** The command as that account; where root may not hand on its one right, as in some containers, without it. */
    List<String> run(String... command) throws IOException {
        var all = new ArrayList<String>();
        if (us == 0) {
            all.addAll(List.of("setpriv", "--reuid=" + owner, "--regid=" + owner, "--clear-groups", "--no-new-privs"));
            var probe = new ArrayList<>(all);
            probe.addAll(KEEP);
            probe.add("true");
            if (new ProcessBuilder(probe).start().onExit().join().exitValue() == 0) all.addAll(KEEP);
        }
        all.addAll(Arrays.asList(command));
        return all;
    }

    private static int uid(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid");
    }
}
