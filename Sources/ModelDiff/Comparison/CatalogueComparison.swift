import APIModel

/// Compares what guides list: errors, permissions, metrics, tables of values, endpoints.
struct CatalogueComparison {
    let old: API
    let new: API
    let pages: PageChanges
    /// What went with each page of the old model, in words.
    private(set) var gone: [String: [String]] = [:]
    /// What came with each page of the new model, in words.
    private(set) var come: [String: [String]] = [:]

    init(old: API, new: API, pages: PageChanges) { (self.old, self.new, self.pages) = (old, new, pages) }

    mutating func compare(into collector: inout ChangeCollector) {
        compareErrors(into: &collector)
        comparePermissions(into: &collector)
        compareMetrics(into: &collector)
        compareValues(into: &collector)
        compareEndpoints(into: &collector)
    }

    // MARK: Errors

    private struct Code: Hashable {
        var code: Int
        var subcode: Int?

        init(_ error: ErrorDefinition) { (code, subcode) = (error.code, error.subcode) }
    }

    private func compareErrors(into collector: inout ChangeCollector) {
        let olds = Dictionary(old.errors.map { (Code($0), $0) }) { first, _ in first }
        let news = Dictionary(new.errors.map { (Code($0), $0) }) { first, _ in first }
        let (oldNames, newNames) = (Self.names(old), Self.names(new))
        /// The package has a constant for each code, by its number and by the name that a guide gives it.
        func impact(_ error: ErrorDefinition, else less: ChangeImpact) -> ChangeImpact {
            guard let old = oldNames[error.code], !old.isEmpty || newNames[error.code] == nil else {
                return less
            }
            return old != newNames[error.code] ? .sourceBreaking : less
        }
        for error in old.errors where error.isListed && news[Code(error)]?.isListed != true {
            collector.add(
                .removed, subject(error), impact(error, else: .behavior),
                before: error.name ?? error.recovery,
                from: error.location)
        }
        for error in new.errors where error.isListed {
            guard let before = olds[Code(error)], before.isListed else {
                collector.add(
                    .added, subject(error), impact(error, else: .additive),
                    after: error.name ?? error.recovery,
                    to: error.location)
                continue
            }
            compare(before, error, into: &collector)
        }
    }

    private func compare(
        _ before: ErrorDefinition, _ after: ErrorDefinition, into collector: inout ChangeCollector
    ) {
        let subject = subject(after)
        if !TextKey.isSame(before.name ?? "", after.name ?? "") {
            let isGone = after.subcode == nil && before.name?.isEmpty == false
            collector.add(
                .renamed, subject, isGone ? .sourceBreaking : .behavior, before: before.name,
                after: after.name, evidence: "the code stayed", from: before.location, to: after.location)
        }
        if !TextKey.isSame(before.recovery ?? "", after.recovery ?? "") {
            collector.add(
                .descriptionChanged, subject, .documentation, before: before.recovery, after: after.recovery,
                from: before.location, to: after.location)
        }
        if before.lastCode != after.lastCode || before.category != after.category {
            func words(_ error: ErrorDefinition) -> String {
                error.category.rawValue + (error.lastCode.map { ", up to \($0)" } ?? "")
            }
            collector.add(
                .valuesChanged, subject, .behavior, before: words(before), after: words(after),
                from: before.location,
                to: after.location)
        }
    }

    /// What the constant of each code is called after: the name of the first error of the code, as the package has it.
    private static func names(_ api: API) -> [Int: String] {
        Dictionary(api.errors.map { ($0.code, $0.name ?? "") }) { first, _ in first }
    }

    private func subject(_ error: ErrorDefinition) -> ChangeSubject {
        ChangeSubject(.error, "\(error.code)" + (error.subcode.map { "/\($0)" } ?? ""))
    }

    // MARK: Permissions

    private func comparePermissions(into collector: inout ChangeCollector) {
        let olds = Dictionary(old.permissions.map { ($0.name, $0) }) { first, _ in first }
        let news = Dictionary(new.permissions.map { ($0.name, $0) }) { first, _ in first }
        for permission in old.permissions
        where news[permission.name] == nil && permission.operations.isEmpty {
            collector.add(
                .removed, ChangeSubject(.permission, permission.name), .breaking,
                from: permission.locations.first)
        }
        for permission in new.permissions {
            let subject = ChangeSubject(.permission, permission.name)
            guard let before = olds[permission.name] else {
                if permission.operations.isEmpty {
                    collector.add(.added, subject, .additive, to: permission.locations.first)
                }
                continue
            }
            if !TextKey.isSame(before.description, permission.description) {
                collector.add(
                    .descriptionChanged, subject, .documentation, before: before.description,
                    after: permission.description, from: before.locations.first,
                    to: permission.locations.first)
            }
            if before.dependencies != permission.dependencies {
                collector.add(
                    .valuesChanged, subject, .behavior, before: before.dependencies.joined(separator: ", "),
                    after: permission.dependencies.joined(separator: ", "), from: before.locations.first,
                    to: permission.locations.first)
            }
        }
    }

    // MARK: Metrics, values and endpoints

    /// The package declares nothing of metrics; programs name them in texts.
    private mutating func compareMetrics(into collector: inout ChangeCollector) {
        let (olds, news) = (old.metrics.sortedByLocation, new.metrics.sortedByLocation)
        func rows(_ metrics: [Metric]) -> [Row] {
            metrics.map {
                Row(name: $0.name, flags: $0.flags, description: $0.description, location: $0.location)
            }
        }
        compareNamed(.metric, owner: "", rows(olds), rows(news), .behavior, into: &collector) {
            pair, collector in
            let (before, after) = (olds[pair.old], news[pair.new])
            guard before.periods != after.periods else { return }
            collector.add(
                .valuesChanged, ChangeSubject(.metric, after.name), .behavior,
                before: before.periods.joined(separator: ", "), after: after.periods.joined(separator: ", "),
                from: before.location, to: after.location)
        }
    }

    private mutating func compareValues(into collector: inout ChangeCollector) {
        func tables(_ api: API) -> [String: [Row]] {
            var result: [String: [Row]] = [:]
            for table in api.valueTables {
                result[table.page + " " + TextKey.key(table.title), default: []] += table.values.map {
                    Row(name: $0.name, description: $0.description, location: $0.location)
                }
            }
            return result
        }
        let (olds, news) = (tables(old), tables(new))
        let titles = Dictionary(
            (old.valueTables + new.valueTables).map {
                ($0.page + " " + TextKey.key($0.title), $0.page + " " + $0.title)
            }
        ) { _, last in last }
        for (key, title) in titles.sorted(by: { $0.key < $1.key }) {
            compareNamed(
                .value, owner: title, olds[key] ?? [], news[key] ?? [], .documentation, into: &collector)
        }
    }

    private mutating func compareEndpoints(into collector: inout ChangeCollector) {
        func rows(_ endpoints: [Endpoint]) -> [Row] {
            endpoints.map {
                Row(
                    name: $0.methods.map(\.rawValue).joined(separator: ", ") + " " + $0.path,
                    description: $0.description, location: $0.location)
            }
        }
        compareNamed(
            .endpoint, owner: "", rows(old.endpoints), rows(new.endpoints), .documentation, into: &collector)
    }

    private mutating func compareNamed(
        _ kind: ChangeSubject.Kind, owner: String, _ old: [Row], _ new: [Row], _ impact: ChangeImpact,
        into collector: inout ChangeCollector,
        further: (RowMatch.Pair, inout ChangeCollector) -> Void = { _, _ in }
    ) {
        let match = RowMatch(old, new, collector.nodes)
        func subject(_ row: Row) -> ChangeSubject { ChangeSubject(kind, row.name, of: owner) }
        func words(_ row: Row) -> String { "\(kind.rawValue) \(row.name)" }
        for index in match.removed {
            if let page = pages.removedPage(of: old[index]) {
                gone[page, default: []].append(words(old[index]))
                continue
            }
            collector.add(
                .removed, subject(old[index]), impact, before: old[index].description,
                from: old[index].location)
        }
        for index in match.added {
            if let page = pages.addedPage(of: new[index]) {
                come[page, default: []].append(words(new[index]))
                continue
            }
            collector.add(
                .added, subject(new[index]), impact == .behavior ? .additive : impact,
                after: new[index].description, to: new[index].location)
        }
        for pair in match.pairs {
            let (before, after) = (old[pair.old], new[pair.new])
            if let evidence = pair.evidence {
                collector.add(
                    .renamed, subject(after), impact, before: before.name, after: after.name,
                    evidence: evidence,
                    from: before.location, to: after.location)
            }
            collector.compareFlags(
                before.flags, after.flags, of: subject(after), from: before.location, to: after.location)
            collector.compareDescription(
                before.description, after.description, of: subject(after), from: before.location,
                to: after.location)
            further(pair, &collector)
        }
    }
}

extension ErrorDefinition {
    /// True where a guide lists it, and not only operations.
    fileprivate var isListed: Bool { name != nil || recovery != nil || operations.isEmpty }

    fileprivate var location: SourceLocation? { messages.first?.locations.first }
}

extension [Metric] {
    fileprivate var sortedByLocation: [Metric] { sorted { $0.location < $1.location } }
}
