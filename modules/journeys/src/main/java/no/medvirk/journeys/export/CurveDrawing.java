package no.medvirk.journeys.export;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.medvirk.journeys.experience.ExperienceReport.Point;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Draws the curves of what people feel: a line for each voice with points of its own form, so that none is told by its colour alone. Where
 * nobody has said anything there is no point and no line. What is said in words stands in the table, and the drawing's alternative.
 */
final class CurveDrawing implements FSObjectDrawerFactory {

    /** The forms of the points, and the signs that stand for them in the legend; the font has them all. */
    static final List<String> SIGNS = List.of("●", "■", "▲", "◊");

    private static final List<Color> COLOURS =
            List.of(new Color(0x0b4f6c), new Color(0x6a4c93), new Color(0x8d5d0c), new Color(0x3f7d4e));
    private static final Color ZERO = new Color(0xc3cad0);
    private static final double HIGHEST = 2;

    private final Map<String, List<List<Point>>> drawings = new HashMap<>();

    /** The name under which an element of the page has these lines drawn, each with one point for each step. */
    String draw(List<List<Point>> lines) {
        String name = "curve-" + drawings.size();
        drawings.put(name, lines);
        return name;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return drawings.containsKey(element.getAttribute("data-curve"));
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        List<List<Point>> lines = drawings.get(element.getAttribute("data-curve"));
        return lines == null
                ? null
                : (of, x, y, width, height, device, context, dots) -> {
                    device.drawWithGraphics(
                            (float) x,
                            (float) y,
                            (float) width / dots,
                            (float) height / dots,
                            on -> draw(on, lines, width / dots, height / dots));
                    return Map.of();
                };
    }

    private static void draw(Graphics2D on, List<List<Point>> lines, double width, double height) {
        on.setColor(ZERO);
        on.setStroke(new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 4}, 0));
        on.draw(new Line2D.Double(0, height / 2, width, height / 2));
        for (int i = 0; i < lines.size(); i++) {
            on.setColor(COLOURS.get(i % COLOURS.size()));
            line(on, lines.get(i), i, width, height);
        }
    }

    private static void line(Graphics2D on, List<Point> points, int voice, double width, double height) {
        for (int i = 0; i < points.size(); i++) {
            Double value = points.get(i).value();
            if (value == null) {
                continue;
            }
            double x = x(i, points.size(), width);
            double y = y(value, height);
            Point before = i == 0 ? null : points.get(i - 1);
            if (before != null && before.value() != null) {
                on.setStroke(stroke(before.assumed() || points.get(i).assumed()));
                on.draw(new Line2D.Double(x(i - 1, points.size(), width), y(before.value(), height), x, y));
            }
            on.setStroke(new BasicStroke(1));
            on.fill(form(voice % SIGNS.size(), x, y));
        }
    }

    private static BasicStroke stroke(boolean assumed) {
        return assumed
                ? new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, new float[] {1, 5}, 0)
                : new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static double x(int step, int steps, double width) {
        return (step + 0.5) * width / steps;
    }

    private static double y(double felt, double height) {
        return height / 2 - felt / HIGHEST * (height / 2 - 8);
    }

    private static Shape form(int form, double x, double y) {
        Path2D path = new Path2D.Double();
        switch (form) {
            case 0 -> path.append(new Ellipse2D.Double(x - 4, y - 4, 8, 8), false);
            case 1 -> path.append(new Rectangle2D.Double(x - 3.5, y - 3.5, 7, 7), false);
            case 2 -> corners(path, x, y - 4.5, x + 4.5, y + 3.5, x - 4.5, y + 3.5);
            default -> corners(path, x, y - 5, x + 4, y, x, y + 5, x - 4, y);
        }
        return path;
    }

    private static void corners(Path2D path, double... corners) {
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
    }
}
