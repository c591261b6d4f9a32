import APIModel

/// Tells nested parameters from top-level ones in the flat tables of generated pages.
///
/// Two laws hold in all of these tables: the names of the top level strictly ascend in byte order, and only rows of
/// container types have children. A level is decided where no assignment that keeps both laws gives the other one.
struct ParameterLevels {
    /// What the reading needs of a row.
    struct Row {
        var name: String
        var type: TypeExpression
        var hasDescription: Bool
        /// True for a required row whose description only says its name again.
        var repeatsItsName = false
        /// True for an object whose members another table lists.
        var hasMembersElsewhere = false
    }

    /// What the two laws decide, for each row.
    private(set) var levels: [Parameter.Level]
    /// The reading of each row, with evidence where the laws leave it open.
    private(set) var reading: [Parameter.Level]
    /// The index of the row that each nested row is read as a member of.
    private(set) var parents: [Int?]

    /// Whether a nested row could be a member of an object that is nested itself.
    private(set) var openParents: [Bool] = []

    /// The levels of a table's rows.
    ///
    /// - Parameter isWritten: true for a table that a person wrote, where the laws do not hold.
    init(_ rows: [Row], isWritten: Bool = false) {
        guard !isWritten else {
            (levels, reading, parents) = Self.written(rows)
            openParents = rows.map { _ in false }
            return
        }
        let laws = Laws(rows, containers: rows.indices.map { Self.isContainer($0, in: rows) })
        levels = rows.indices.map { laws.level(of: $0) }
        reading = Self.read(rows, laws)
        parents = Self.parents(rows, reading)
        openParents = Self.openParents(rows, reading)
    }

    /// A nested row is open behind a nested one that can have members.
    private static func openParents(_ rows: [Row], _ reading: [Parameter.Level]) -> [Bool] {
        var isOpen = false
        return rows.indices.map { index in
            guard reading[index] != .top else {
                isOpen = false
                return false
            }
            defer { isOpen = isOpen || isContainer(index, in: rows) }
            return isOpen
        }
    }

    /// The levels in tables that people wrote: a required row that says its name again is a member of the shape above it.
    /// Others could be, below a shape, and are read as standing at the top.
    private static func written(_ rows: [Row]) -> ([Parameter.Level], [Parameter.Level], [Int?]) {
        var levels: [Parameter.Level] = []
        var reading: [Parameter.Level] = []
        var parents: [Int?] = []
        var container: Int?
        for (index, row) in rows.enumerated() {
            let isMember = row.repeatsItsName && container != nil
            levels.append(isMember ? .nested : container == nil ? .top : .ambiguous)
            reading.append(isMember ? .nested : .top)
            parents.append(isMember ? container : nil)
            if !isMember, row.type.isShape, !row.hasMembersElsewhere { container = index }
        }
        return (levels, reading, parents)
    }

    /// True for shapes. One with a name of its own, such as `feed target`, has children only where the next row shows
    /// it: by its name, which could not follow at the top, or by having no description.
    private static func isContainer(_ index: Int, in rows: [Row]) -> Bool {
        let type = rows[index].type
        guard type.isNamedShape, index + 1 < rows.count else { return type.isShape }
        let next = rows[index + 1]
        return !next.hasDescription || !rows[index].name.utf8.lexicographicallyPrecedes(next.name.utf8)
    }

    /// What each row can be in an assignment that keeps both laws.
    private struct Laws {
        private let names: [[UInt8]]
        let containers: [Bool]
        private let firstContainer: Int?
        /// Whether the rows before a top-level one can be assigned.
        private var reachable: [Bool] = []
        /// Whether a container that can be at the top stands above a row.
        private var hasContainerAbove: [Bool] = []
        /// Whether the rows after a top-level one can be assigned. A container can take all of them.
        private var completable: [Bool]

        init(_ rows: [Row], containers: [Bool]) {
            names = rows.map { Array($0.name.utf8) }
            self.containers = containers
            firstContainer = containers.firstIndex(of: true)
            completable = containers
            var first: [UInt8]?
            for index in rows.indices {
                let followsContainer = first?.lexicographicallyPrecedes(names[index]) == true
                reachable.append(
                    index == 0 || followsContainer
                        || (reachable[index - 1] && names[index - 1].lexicographicallyPrecedes(names[index])))
                hasContainerAbove.append(first != nil)
                if reachable[index], containers[index], first == nil || !followsContainer {
                    first = names[index]
                }
            }
            for index in rows.indices.reversed() where !containers[index] {
                completable[index] =
                    index == rows.count - 1
                    || (completable[index + 1] && names[index].lexicographicallyPrecedes(names[index + 1]))
            }
        }

        /// False for tables that people wrote in an order of their own.
        var areKept: Bool { completable.first ?? true }

        func canBeTop(_ index: Int) -> Bool { reachable[index] && completable[index] }

        func canEnd(_ top: Int) -> Bool { containers[top] || top == names.count - 1 }

        func precedes(_ top: Int, _ next: Int) -> Bool { names[top].lexicographicallyPrecedes(names[next]) }

        func level(of index: Int) -> Parameter.Level {
            guard areKept else { return firstContainer.map { $0 < index } == true ? .ambiguous : .top }
            guard hasContainerAbove[index] else { return .top }
            return canBeTop(index) ? .ambiguous : .nested
        }
    }

    /// The assignment that keeps the laws and fits the descriptions best: members of shapes mostly have none, and
    /// top-level parameters mostly have one. Tables that break the laws have no assignment: all of their rows stand at
    /// the top.
    private static func read(_ rows: [Row], _ laws: Laws) -> [Parameter.Level] {
        guard !rows.isEmpty, laws.areKept else { return rows.map { _ in .top } }
        func topCost(_ index: Int) -> Double { rows[index].hasDescription ? 0.2 : 2 }
        var nestedBefore = [0.0]
        for row in rows {
            nestedBefore.append(nestedBefore[nestedBefore.count - 1] + (row.hasDescription ? 1 : 0.2))
        }
        var best = [Double](repeating: .infinity, count: rows.count)
        var previous = [Int?](repeating: nil, count: rows.count)
        /// What an assignment costs whose last top-level row is this one, without the rows below it.
        func open(_ top: Int) -> Double { best[top] - nestedBefore[top + 1] }
        // Containers that the next top-level row can follow: the later a name, the less it costs.
        var containers: [Int] = []
        best[0] = topCost(0)
        for index in rows.indices {
            if index > 0, laws.canBeTop(index) {
                let end = containers.prefixLength { laws.precedes($0, index) }
                var tops = end > 0 ? [containers[end - 1]] : []
                if laws.precedes(index - 1, index) { tops.append(index - 1) }
                if let top = tops.min(by: { open($0) < open($1) }), best[top] < .infinity {
                    best[index] = open(top) + nestedBefore[index] + topCost(index)
                    previous[index] = top
                }
            }
            guard laws.containers[index], best[index] < .infinity else { continue }
            let start = containers.prefixLength { laws.precedes($0, index) }
            if start > 0, open(containers[start - 1]) <= open(index) { continue }
            let end = containers[start...].firstIndex { open($0) < open(index) } ?? containers.count
            containers.replaceSubrange(start..<end, with: [index])
        }
        func total(_ last: Int) -> Double { open(last) + nestedBefore[rows.count] }
        let ends = rows.indices.filter { best[$0] < .infinity && laws.canEnd($0) }
        var result = [Parameter.Level](repeating: .nested, count: rows.count)
        var top = ends.min { total($0) < total($1) }
        while let index = top {
            result[index] = .top
            top = previous[index]
        }
        return result
    }

    /// The container that each nested row is read as a member of: the last top-level one.
    private static func parents(_ rows: [Row], _ reading: [Parameter.Level]) -> [Int?] {
        var top: Int?
        return rows.indices.map { index in
            if reading[index] == .top {
                top = index
                return nil
            }
            return top
        }
    }
}

extension TypeExpression {
    /// True for shapes that have a name, and lists of them.
    var isNamedShape: Bool {
        switch self {
        case .named: true
        case .list(let element): element.isNamedShape
        default: false
        }
    }
}

extension [Int] {
    /// How many of the first elements meet a condition that no element behind them meets.
    fileprivate func prefixLength(while isBefore: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
