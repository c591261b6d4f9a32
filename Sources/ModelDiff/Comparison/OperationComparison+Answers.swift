import APIModel

// What a call answers, and what it creates.
extension OperationComparison {
    func compareAnswers(into collector: inout ChangeCollector) {
        let rows = RowComparison(kind: .answer, owner: id)
        let answer = ChangeSubject(.answer, "", of: id)
        let isDeclared = old.isDeclared && new.isDeclared
        if old.returns.count == new.returns.count {
            for (before, after) in zip(old.returns, new.returns) {
                if case .structure(let oldMembers) = before, case .structure(let newMembers) = after {
                    rows.compare(
                        Row.rows(oldMembers, at: old.location), Row.rows(newMembers, at: new.location),
                        into: &collector)
                } else if TypeComparison(before, after, collector.nodes).isChanged {
                    collector.add(
                        .typeChanged, answer,
                        TypeComparison.impact(
                            before, after, inParameter: false, isDeclared: isDeclared, nodes: collector.nodes),
                        before: TypeText.text(before), after: TypeText.text(after), from: old.location,
                        to: new.location)
                }
            }
        } else {
            func words(_ types: [TypeExpression]) -> String {
                types.map(TypeText.text).joined(separator: " or ")
            }
            collector.add(
                .typeChanged, answer, isDeclared ? .sourceBreaking : .behavior, before: words(old.returns),
                after: words(new.returns), from: old.location, to: new.location)
        }
        var listed = rows
        listed.isDeclared = isDeclared && old.returns.isEmpty && new.returns.isEmpty
        listed.compare(
            Row.rows(old.responseFields), Row.rows(new.responseFields), into: &collector)
        compareAnswerType(isDeclared, into: &collector)
        if TypeComparison(old.creates, new.creates, collector.nodes).isChanged {
            let isSelected = old.readAfterWrite && old.creates?.isNamed == true
            collector.add(
                .typeChanged, subject, isSelected && isDeclared ? .breaking : .documentation,
                before: "creates " + TypeText.text(old.creates),
                after: "creates " + TypeText.text(new.creates),
                from: old.location, to: new.location)
        } else if old.readAfterWrite != new.readAfterWrite {
            let isSelected = isDeclared && new.creates?.isNamed == true
            collector.add(
                .marksChanged, subject,
                !isSelected ? .documentation : new.readAfterWrite ? .additive : .breaking,
                before: old.readAfterWrite ? "read-after-write" : "",
                after: new.readAfterWrite ? "read-after-write" : "", from: old.location, to: new.location)
        }
    }

    /// Answers of one usual member have a type that calls share: with another member they get one of their own. Those of
    /// calls with several are called after the first member that tells them apart.
    private func compareAnswerType(_ isDeclared: Bool, into collector: inout ChangeCollector) {
        guard isDeclared, old.returns.count == new.returns.count else { return }
        let names = (old.answerNames, new.answerNames)
        for (before, after) in zip(names.0, names.1) where before != after {
            // A call that writes names its answer's type, whichever it is.
            if before == nil, new.verb != .read { continue }
            func words(_ member: String?) -> String {
                member.map { "the answer with `\($0)`" } ?? "an answer of its own"
            }
            collector.addConsequence(
                .typeChanged, ChangeSubject(.answer, "", of: id), .sourceBreaking, before: words(before),
                after: words(after), evidence: "its members changed", from: old.location, to: new.location)
        }
    }
}

extension Operation {
    /// What the type of each form of the answer is called after: of a single form the only member that the pack `swift`
    /// has a type for, `success` or `id`; of several the first member that no other one has; nil for others.
    fileprivate var answerNames: [String?] {
        let forms = returns.map { type -> [TypeMember] in
            if case .structure(let members) = type { members } else { [] }
        }
        if forms.count > 1 {
            return forms.indices.map { index in
                let others = Set(forms.indices.filter { $0 != index }.flatMap { forms[$0].map(\.name) })
                return forms[index].first { !others.contains($0.name) }?.name ?? forms[index].first?.name
            }
        }
        let only: (name: String, type: TypeExpression?)? =
            if let members = forms.first, members.count == 1 {
                (members[0].name, members[0].type)
            } else if forms.isEmpty, responseFields.count == 1, responseFields[0].description.isEmpty {
                (responseFields[0].name, responseFields[0].type)
            } else {
                nil
            }
        return [only.flatMap { Self.sharedAnswers[$0.name] == ClientType($0.type) ? $0.name : nil }]
    }

    private static let sharedAnswers: [String: ClientType] = ["success": .boolean, "id": .text]
}

extension TypeExpression {
    fileprivate var isNamed: Bool {
        if case .named = self { true } else { false }
    }
}
