import APIModel
import ReferencePages
import ReferenceVocabulary

/// What the rows of a table describe, told from its header, its section and the text before it.
struct TableContext {
    let columns: ColumnRole
    let section: SectionMeaning
    let operation: [OperationWord]?
    /// True on pages that describe neither a node nor an edge.
    let isGuide: Bool
    let textBefore: String

    private var isRead: Bool { operation == nil || operation == [.read] }

    func kind() -> (ReadRow.Kind, ReadRow.Role?) {
        switch columns.subject {
        case .error: (.error, nil)
        case .edge: (.edge, nil)
        case .metric: (.metric, nil)
        case .requirement: section == .fields || section == .parameters ? bySection() : (.requirement, nil)
        case .value: section == .fields || section == .parameters ? bySection() : (.value, nil)
        case .endpoint: (.endpoint, nil)
        case .field: field()
        case .parameter: section == .fields ? bySection() : (.parameter, nil)
        case .name:
            columns.headers.first == "placeholder" && operation != nil ? (.parameter, nil) : bySection()
        // The ledger of rows has no kind of its own for versions.
        case .version: (.other, nil)
        // Below such a heading the columns are what requirements depend on.
        case .unknown: (section == .requirements ? .requirement : .other, nil)
        }
    }

    /// True where the text before the table says that it has what the call answers: "Returns an object with these fields:".
    private var isOfAnswer: Bool {
        let lower = textBefore.lowercased()
        return lower.has("field") && !lower.has("parameter")
            && AnswerWords.announce(textBefore, isTitled: false)
    }

    private func field() -> (ReadRow.Kind, ReadRow.Role?) {
        if section == .summary { return (.summary, nil) }
        if Opening.TableIntroduction.summary.allSatisfy(textBefore.has) { return (.summary, nil) }
        if section == .data || textBefore.has(Opening.TableIntroduction.addedToNode) {
            return (.field, .addedToNode)
        }
        // What a guide lists as fields outside of any operation is of no node.
        if isGuide, operation == nil, section == .other { return (.other, nil) }
        if isRead, section == .response { return (.field, .response) }
        return isRead ? (.field, nil) : bySection()
    }

    private func bySection() -> (ReadRow.Kind, ReadRow.Role?) {
        if section == .introduction, let operation, isOfAnswer {
            return operation == [.read] ? (.field, .response) : (.return, nil)
        }
        switch section {
        case .edges: return (.edge, nil)
        case .parameters: return (.parameter, nil)
        case .fields:
            guard isRead else { return (.parameter, nil) }
            return (.field, textBefore.has(Opening.TableIntroduction.additional) ? .addedToNode : nil)
        case .data: return (.field, .addedToNode)
        case .summary: return (.summary, nil)
        case .response, .returns:
            return operation == [.read] ? (.field, .response) : (.return, nil)
        case .requirements: return (.requirement, nil)
        case .errors: return (.error, nil)
        case .metrics: return (.metric, nil)
        case .request where operation != nil: return (.parameter, nil)
        case .introduction where !isRead: return (.parameter, nil)
        // "These are the parameters of a lamp:"
        case .other where !isRead && textBefore.lowercased().has("parameters"): return (.parameter, nil)
        // What a read has is what it answers.
        case .introduction where operation != nil && HeaderWord.isProperty(columns.headers.first ?? ""):
            return (.field, .response)
        default: return (.value, nil)
        }
    }
}
